package org.meetingrecords.utterance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * In how many utterances a person speaks about a topic. Follows from the topic matches
 * and is kept all the same: counted anew, each page of a list would take the whole
 * archive.
 */
@Entity
@Table(name = "person_topic")
class PersonTopicEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Column(nullable = false)
	private Long personId;

	@Column(nullable = false)
	private Long topicId;

	@Column(nullable = false)
	private int utteranceCount;

	@SuppressWarnings("NullAway.Init")
	protected PersonTopicEntity() {
		// for Hibernate
	}

	PersonTopicEntity(PersonTopic counted) {
		this.personId = counted.personId();
		this.topicId = counted.topicId();
		this.utteranceCount = counted.utteranceCount();
	}

	int add(int moreUtterances) {
		this.utteranceCount += moreUtterances;
		return this.utteranceCount;
	}

	public @Nullable Long getId() {
		return this.id;
	}

	public Long getPersonId() {
		return this.personId;
	}

	public Long getTopicId() {
		return this.topicId;
	}

	public int getUtteranceCount() {
		return this.utteranceCount;
	}

}
