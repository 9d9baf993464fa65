package org.meetingrecords.meeting;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.fulltext.TextAnalysis;
import org.meetingrecords.person.Recognised;

/**
 * What is stored of a participant, whether of its record or withdrawn.
 */
@MappedSuperclass
abstract class StoredParticipantEntity {

	@Column(nullable = false)
	private Long meetingId;

	/** Copied from the meeting, so that a person's participations are ordered by it. */
	@Column(nullable = false)
	private Instant orderedAt;

	@Column(nullable = false)
	private int position;

	@GenericField(aggregable = Aggregable.YES)
	private @Nullable Long personId;

	/** Whom the label alone names, and who was merged into that person. */
	@Column(name = "merged_person_id")
	private @Nullable Long mergedId;

	@Column(nullable = false)
	@FullTextField(analyzer = TextAnalysis.STEMS)
	@FullTextField(name = "label" + TextAnalysis.AS_WRITTEN, analyzer = TextAnalysis.WORDS)
	private String label;

	private @Nullable String name;

	@FullTextField(analyzer = TextAnalysis.STEMS)
	@FullTextField(name = "role" + TextAnalysis.AS_WRITTEN, analyzer = TextAnalysis.WORDS)
	private @Nullable String role;

	@SuppressWarnings("NullAway.Init")
	protected StoredParticipantEntity() {
		// for Hibernate
	}

	/**
	 * Take over all of a voice but its identity.
	 * @param meeting the meeting
	 * @param newPosition its place among those who speak, from 1
	 * @param draft the voice
	 */
	final void correct(MeetingEntity meeting, int newPosition, ParticipantDraft draft) {
		this.meetingId = Objects.requireNonNull(meeting.getId());
		this.orderedAt = meeting.getOrderedAt();
		this.position = newPosition;
		Recognised person = draft.person();
		this.personId = (person != null) ? person.id() : null;
		this.mergedId = (person != null) ? person.mergedId() : null;
		this.label = draft.label();
		this.name = draft.name();
		this.role = draft.role();
	}

	final void moveTo(int newPosition) {
		this.position = newPosition;
	}

	public abstract @Nullable Long getId();

	public Long getMeetingId() {
		return this.meetingId;
	}

	public Instant getOrderedAt() {
		return this.orderedAt;
	}

	public int getPosition() {
		return this.position;
	}

	public @Nullable Long getPersonId() {
		return this.personId;
	}

	public String getLabel() {
		return this.label;
	}

	public @Nullable String getName() {
		return this.name;
	}

	public @Nullable String getRole() {
		return this.role;
	}

}
