package org.meetingrecords.sync;

import java.time.Instant;
import java.time.ZoneOffset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * The last change of a meeting. Reads the meeting's table, and nothing else does so.
 */
@Entity
@Immutable
@Table(name = "meeting")
class ChangeEntity {

	@Id
	private Long id;

	@Column(name = "change_number", nullable = false)
	private long number;

	@Column(nullable = false)
	private long createdNumber;

	@Column(nullable = false)
	private Instant changedAt;

	private @Nullable Instant withdrawnAt;

	@SuppressWarnings("NullAway.Init")
	protected ChangeEntity() {
		// for Hibernate
	}

	public Long getId() {
		return this.id;
	}

	public long getNumber() {
		return this.number;
	}

	Change toChange() {
		return new Change(this.id, kind(), this.changedAt.atOffset(ZoneOffset.UTC));
	}

	private ChangeKind kind() {
		if (this.withdrawnAt != null) {
			return ChangeKind.RETRACTED;
		}
		return (this.number == this.createdNumber) ? ChangeKind.CREATED : ChangeKind.UPDATED;
	}

}
