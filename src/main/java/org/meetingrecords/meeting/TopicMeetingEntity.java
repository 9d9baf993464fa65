package org.meetingrecords.meeting;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/**
 * That a meeting is filed under a topic, or under one that is part of it. Stands for the
 * meeting where those of one topic are listed, and names what lists look at as the
 * meeting does. Follows from what the meeting is filed under and is kept all the same: no
 * index of that has days and moments.
 */
@Entity
@Table(name = "topic_meeting")
@IdClass(TopicMeetingEntity.Key.class)
class TopicMeetingEntity {

	/** The meeting's. */
	@Id
	@Column(name = "meeting_id")
	private Long id;

	@Id
	private Long topicId;

	@Column(name = "held_on", nullable = false)
	private LocalDate date;

	@Column(nullable = false)
	private Instant orderedAt;

	@SuppressWarnings("NullAway.Init")
	protected TopicMeetingEntity() {
		// for Hibernate
	}

	record Key(Long id, Long topicId) {

	}

}
