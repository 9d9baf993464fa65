package org.meetingrecords.meeting;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.fulltext.TextAnalysis;
import org.meetingrecords.person.Recognised;

@Entity
@Indexed(index = "participant")
@Table(name = "participant")
class ParticipantEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "participant_seq")
	private @Nullable Long id;

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
	protected ParticipantEntity() {
		// for Hibernate
	}

	ParticipantEntity(MeetingEntity meeting, int position, ParticipantDraft draft) {
		this.meetingId = Objects.requireNonNull(meeting.getId());
		this.orderedAt = meeting.getOrderedAt();
		this.position = position;
		Recognised person = draft.person();
		this.personId = (person != null) ? person.id() : null;
		this.mergedId = (person != null) ? person.mergedId() : null;
		this.label = draft.label();
		this.name = draft.name();
		this.role = draft.role();
	}

	public @Nullable Long getId() {
		return this.id;
	}

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

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other
				|| (other instanceof ParticipantEntity that && this.id != null && this.id.equals(that.getId()));
	}

	@Override
	public int hashCode() {
		return ParticipantEntity.class.hashCode();
	}

}
