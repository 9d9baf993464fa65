package org.meetingrecords.utterance;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TopicUtteranceRepository extends Repository<TopicUtteranceEntity, TopicUtteranceEntity.Key> {

	/** Finds in the topic matches which utterances are about which topics. */
	String FOUND = """
			insert into TopicUtteranceEntity (id, topicId, meetingId, personId, orderedAt, position, wordCount)
			select distinct u.id, r.topicId, u.meetingId, u.personId, u.orderedAt, u.position, u.wordCount
			from UtteranceEntity u join TopicMatchEntity m on m.utteranceId = u.id
			join TopicReachEntity r on r.includesId = m.topicId
			""";

	@Modifying(flushAutomatically = true)
	@Query(FOUND + "where u.meetingId = :meetingId")
	void addThoseOf(Long meetingId);

	@Modifying(flushAutomatically = true)
	@Query(FOUND)
	void addAll();

	@Modifying
	@Query("delete from TopicUtteranceEntity")
	void clear();

}
