package org.meetingrecords.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * That a topic includes another: itself at depth 0, those directly a part of it at depth
 * 1, and theirs further down. Kept whole, so that a filter needs no recursion.
 */
@Entity
@Table(name = "topic_reach")
class TopicReachEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "topic_reach_seq")
	private @Nullable Long id;

	@Column(nullable = false)
	private Long topicId;

	@Column(nullable = false)
	private Long includesId;

	@Column(nullable = false)
	private int depth;

	@SuppressWarnings("NullAway.Init")
	protected TopicReachEntity() {
		// for Hibernate
	}

	TopicReachEntity(Long topicId, Long includesId, int depth) {
		this.topicId = topicId;
		this.includesId = includesId;
		this.depth = depth;
	}

	public Long getTopicId() {
		return this.topicId;
	}

	public Long getIncludesId() {
		return this.includesId;
	}

	public int getDepth() {
		return this.depth;
	}

}
