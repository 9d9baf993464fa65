package org.meetingrecords.utterance;

import java.util.Collection;
import java.util.Set;

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
	// in the order of an index: rows that lie together are written together
	@Query(FOUND + "where any_of(:meetingIds, u.meetingId) order by r.topicId, u.orderedAt, u.id")
	void addThoseOf(Long... meetingIds);

	@Modifying(flushAutomatically = true)
	@Query(FOUND)
	void addAll();

	@Query("""
			select new org.meetingrecords.utterance.TopicUtterance(t.id, t.topicId, t.meetingId, t.personId)
			from TopicUtteranceEntity t where t.meetingId in :meetingIds""")
	Set<TopicUtterance> findOf(Collection<Long> meetingIds);

	@Modifying(flushAutomatically = true)
	@Query(FOUND + """
			where u.meetingId in :meetingIds
			and not exists (select 1 from TopicUtteranceEntity o where o.id = u.id and o.topicId = r.topicId)""")
	void addMissing(Collection<Long> meetingIds);

	@Modifying(flushAutomatically = true)
	@Query("""
			delete from TopicUtteranceEntity o where o.meetingId in :meetingIds and not exists (
			select 1 from TopicMatchEntity m join TopicReachEntity r on r.includesId = m.topicId
			where m.utteranceId = o.id and r.topicId = o.topicId)""")
	void removeOthers(Collection<Long> meetingIds);

	@Modifying(flushAutomatically = true)
	@Query("""
			update TopicUtteranceEntity t set t.personId = :to where t.personId in :from
			and t.id in (select u.id from UtteranceEntity u where u.personId = :to)""")
	void move(Collection<Long> from, Long to);

	@Modifying(flushAutomatically = true)
	@Query("delete from TopicUtteranceEntity t where t.meetingId = :meetingId")
	void removeThoseOf(Long meetingId);

	@Modifying
	@Query("delete from TopicUtteranceEntity")
	void clear();

}
