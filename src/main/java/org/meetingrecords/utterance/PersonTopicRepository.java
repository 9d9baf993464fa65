package org.meetingrecords.utterance;

import java.util.Collection;
import java.util.List;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface PersonTopicRepository extends ListCrudRepository<PersonTopicEntity, Long> {

	@Query("""
			select new org.meetingrecords.utterance.PersonTopic(u.personId, u.topicId, cast(count(*) as Integer))
			from TopicUtteranceEntity u where any_of(:meetingIds, u.meetingId) and u.personId is not null
			group by u.personId, u.topicId order by u.personId, u.topicId""")
	List<PersonTopic> countIn(Long... meetingIds);

	// locked in one order, so that imports that run at once wait for each other
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	List<PersonTopicEntity> findByPersonIdInOrderById(Collection<Long> personIds);

	@Modifying(flushAutomatically = true)
	@Query("""
			insert into PersonTopicEntity (personId, topicId, utteranceCount)
			select u.personId, u.topicId, cast(count(*) as Integer)
			from TopicUtteranceEntity u where u.personId is not null
			group by u.personId, u.topicId order by u.personId, u.topicId""")
	void countAll();

	@Modifying(flushAutomatically = true)
	@Query("""
			insert into PersonTopicEntity (personId, topicId, utteranceCount)
			select u.personId, u.topicId, cast(count(*) as Integer)
			from TopicUtteranceEntity u where u.personId in :personIds
			group by u.personId, u.topicId order by u.personId, u.topicId""")
	void countThoseOf(Collection<Long> personIds);

	@Modifying(flushAutomatically = true)
	@Query("delete from PersonTopicEntity t where t.personId in :personIds")
	void clear(Collection<Long> personIds);

	@Modifying
	@Query("delete from PersonTopicEntity")
	void clear();

}
