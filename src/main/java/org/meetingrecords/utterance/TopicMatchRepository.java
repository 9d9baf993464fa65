package org.meetingrecords.utterance;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface TopicMatchRepository extends JpaRepository<TopicMatchEntity, Long> {

	@Modifying(flushAutomatically = true)
	@Query("""
			delete from TopicMatchEntity m
			where m.utteranceId in (select u.id from UtteranceEntity u where u.meetingId = :meetingId)""")
	void removeThoseOf(Long meetingId);

	@Query("""
			select m from TopicMatchEntity m join UtteranceEntity u on u.id = m.utteranceId
			where u.meetingId in :meetingIds and m.topicId in :topicIds""")
	List<TopicMatchEntity> findOf(Collection<Long> meetingIds, Collection<Long> topicIds);

	@Query("""
			select new org.meetingrecords.utterance.FoundTopic(m.utteranceId,
			new org.meetingrecords.topic.Topic(t.id, t.slug, t.name, t.description, t.hasRule),
			new org.meetingrecords.topic.TopicMatch(t.slug, m.paragraph, m.start, m.end, m.quote))
			from TopicMatchEntity m join TopicEntity t on t.id = m.topicId
			where any_of(:utteranceIds, m.utteranceId) order by m.paragraph, m.start, m.id""")
	List<FoundTopic> findIn(Long... utteranceIds);

}
