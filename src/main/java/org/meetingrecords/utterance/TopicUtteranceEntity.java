package org.meetingrecords.utterance;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/**
 * That an utterance is about a topic: a rule finds in it the topic or one that is part of
 * it. Stands for the utterance where those of one topic are listed, and names what lists
 * look at as the utterance does. Follows from the topic matches and is kept all the same:
 * no index of those has them in the order of a list.
 */
@Entity
@Table(name = "topic_utterance")
@IdClass(TopicUtteranceEntity.Key.class)
class TopicUtteranceEntity {

	/** The utterance's. */
	@Id
	@Column(name = "utterance_id")
	private Long id;

	@Id
	private Long topicId;

	@Column(nullable = false)
	private Long meetingId;

	private @Nullable Long personId;

	@Column(nullable = false)
	private Instant orderedAt;

	@Column(nullable = false)
	private int position;

	@Column(nullable = false)
	private int wordCount;

	@Formula("(select u.text from utterance u where u.id = utterance_id)")
	private String text;

	@SuppressWarnings("NullAway.Init")
	protected TopicUtteranceEntity() {
		// for Hibernate
	}

	record Key(Long id, Long topicId) {

	}

}
