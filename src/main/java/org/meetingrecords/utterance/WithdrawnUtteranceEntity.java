package org.meetingrecords.utterance;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * An utterance that is no longer part of its record.
 */
@Entity
@Table(name = "withdrawn_utterance")
class WithdrawnUtteranceEntity extends StoredUtteranceEntity {

	@Id
	private Long id;

	@Column(nullable = false)
	private Instant withdrawnAt;

	@SuppressWarnings("NullAway.Init")
	protected WithdrawnUtteranceEntity() {
		// for Hibernate
	}

	@Override
	public Long getId() {
		return this.id;
	}

	@Override
	public OffsetDateTime getWithdrawnAt() {
		return this.withdrawnAt.atOffset(ZoneOffset.UTC);
	}

}
