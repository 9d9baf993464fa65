package org.meetingrecords.utterance;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.topic.TopicMatch;

@Entity
@Table(name = "topic_match")
class TopicMatchEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "topic_match_seq")
	private @Nullable Long id;

	@Column(nullable = false)
	private Long utteranceId;

	@Column(nullable = false)
	private Long topicId;

	@Column(nullable = false)
	private int paragraph;

	@Column(name = "start_offset", nullable = false)
	private int start;

	@Column(name = "end_offset", nullable = false)
	private int end;

	@Column(nullable = false)
	private String quote;

	@SuppressWarnings("NullAway.Init")
	protected TopicMatchEntity() {
		// for Hibernate
	}

	TopicMatchEntity(Long utteranceId, Long topicId, TopicMatch match) {
		this.utteranceId = utteranceId;
		this.topicId = topicId;
		this.paragraph = match.paragraph();
		this.start = match.start();
		this.end = match.end();
		this.quote = match.quote();
	}

	public Long getUtteranceId() {
		return this.utteranceId;
	}

	/**
	 * Return what tells this from all others.
	 * @return the utterance, the topic and the place
	 */
	List<Long> key() {
		return List.of(this.utteranceId, this.topicId, (long) this.paragraph, (long) this.start, (long) this.end);
	}

}
