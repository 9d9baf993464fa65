package org.meetingrecords.utterance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A note of a meeting that is retracted.
 */
@Entity
@Table(name = "withdrawn_note")
class WithdrawnNoteEntity {

	@Id
	private Long id;

	@Column(nullable = false)
	private Long meetingId;

	@Column(nullable = false)
	private int position;

	private @Nullable Long utteranceId;

	private @Nullable Integer paragraph;

	@Enumerated(EnumType.STRING)
	@Column(nullable = false)
	private NoteKind kind;

	@Column(nullable = false)
	private String text;

	@SuppressWarnings("NullAway.Init")
	protected WithdrawnNoteEntity() {
		// for Hibernate
	}

}
