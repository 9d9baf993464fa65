package org.meetingrecords.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * A meeting, retracted or not: for those who have its id, its slug or another edition.
 */
@Entity
@Immutable
@Table(name = "meeting")
class AnyMeetingEntity extends StoredMeetingEntity {

	@Id
	private Long id;

	@SuppressWarnings("NullAway.Init")
	protected AnyMeetingEntity() {
		// for Hibernate
	}

	@Override
	public Long getId() {
		return this.id;
	}

}
