package org.meetingrecords.utterance;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "note")
class NoteEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "note_seq")
	private @Nullable Long id;

	@Column(nullable = false)
	private Long meetingId;

	@Column(nullable = false)
	private int position;

	/** An association, so that Hibernate inserts the utterance first. */
	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "utterance_id")
	private @Nullable UtteranceEntity utterance;

	private @Nullable Integer paragraph;

	@Enumerated(EnumType.STRING)
	@Column(nullable = false)
	private NoteKind kind;

	@Column(nullable = false)
	private String text;

	@SuppressWarnings("NullAway.Init")
	protected NoteEntity() {
		// for Hibernate
	}

	NoteEntity(Place place, NoteKind kind, String text) {
		this.meetingId = place.meetingId();
		this.position = place.position();
		this.kind = kind;
		this.text = text;
	}

	/**
	 * Return the notes that interrupt a turn.
	 * @param place where it stands
	 * @param utterance the turn as it is stored
	 * @param turn the turn
	 * @return the notes in order
	 */
	static List<NoteEntity> within(Place place, UtteranceEntity utterance, TranscriptDraft.Turn turn) {
		List<NoteEntity> notes = new ArrayList<>();
		for (int i = 0; i < turn.paragraphs().size(); i++) {
			TranscriptDraft.Paragraph paragraph = turn.paragraphs().get(i);
			if (paragraph.note() != null) {
				NoteEntity note = new NoteEntity(place, paragraph.note(), paragraph.text());
				note.utterance = utterance;
				note.paragraph = i;
				notes.add(note);
			}
		}
		return notes;
	}

	void release() {
		this.utterance = null;
	}

	void moveTo(NoteEntity place) {
		this.position = place.getPosition();
		this.utterance = place.getUtterance();
		this.paragraph = place.getParagraph();
	}

	public @Nullable Long getId() {
		return this.id;
	}

	public Long getMeetingId() {
		return this.meetingId;
	}

	public int getPosition() {
		return this.position;
	}

	public @Nullable UtteranceEntity getUtterance() {
		return this.utterance;
	}

	public @Nullable Integer getParagraph() {
		return this.paragraph;
	}

	public NoteKind getKind() {
		return this.kind;
	}

	public String getText() {
		return this.text;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof NoteEntity that && this.id != null && this.id.equals(that.getId()));
	}

	@Override
	public int hashCode() {
		return NoteEntity.class.hashCode();
	}

}
