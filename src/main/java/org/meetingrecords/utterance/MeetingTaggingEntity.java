package org.meetingrecords.utterance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * Up to which change of rules the topics of a meeting's utterances are right.
 */
@Entity
@Table(name = "meeting_tagging")
class MeetingTaggingEntity {

	@Id
	private Long meetingId;

	@Column(nullable = false)
	private long rulesVersion;

	@SuppressWarnings("NullAway.Init")
	protected MeetingTaggingEntity() {
		// for Hibernate
	}

	MeetingTaggingEntity(Long meetingId, long rulesVersion) {
		this.meetingId = meetingId;
		this.rulesVersion = rulesVersion;
	}

	void reach(long version) {
		this.rulesVersion = version;
	}

	public Long getMeetingId() {
		return this.meetingId;
	}

	public long getRulesVersion() {
		return this.rulesVersion;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof MeetingTaggingEntity that && this.meetingId.equals(that.meetingId));
	}

	@Override
	public int hashCode() {
		return this.meetingId.hashCode();
	}

}
