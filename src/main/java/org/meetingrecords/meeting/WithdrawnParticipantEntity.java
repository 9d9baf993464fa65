package org.meetingrecords.meeting;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A participant whom a correction left out.
 */
@Entity
@Table(name = "withdrawn_participant")
class WithdrawnParticipantEntity extends StoredParticipantEntity {

	@Id
	private Long id;

	@Column(nullable = false)
	private Instant withdrawnAt;

	@SuppressWarnings("NullAway.Init")
	protected WithdrawnParticipantEntity() {
		// for Hibernate
	}

	@Override
	public Long getId() {
		return this.id;
	}

}
