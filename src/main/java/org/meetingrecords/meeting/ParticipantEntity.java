package org.meetingrecords.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.jspecify.annotations.Nullable;

@Entity
@Indexed(index = "participant")
@Table(name = "participant")
class ParticipantEntity extends StoredParticipantEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "participant_seq")
	private @Nullable Long id;

	@SuppressWarnings("NullAway.Init")
	protected ParticipantEntity() {
		// for Hibernate
	}

	ParticipantEntity(MeetingEntity meeting, int position, ParticipantDraft draft) {
		correct(meeting, position, draft);
	}

	void makeRoom() {
		moveTo(-getPosition());
	}

	@Override
	public @Nullable Long getId() {
		return this.id;
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
