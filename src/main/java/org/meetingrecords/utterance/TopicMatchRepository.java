package org.meetingrecords.utterance;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface TopicMatchRepository extends ListCrudRepository<TopicMatchEntity, Long> {

	@Query("""
			select m.utteranceId, new org.meetingrecords.topic.Topic(t.id, t.slug, t.name, t.description, t.hasRule),
			new org.meetingrecords.topic.TopicMatch(t.slug, m.paragraph, m.start, m.end, m.quote)
			from TopicMatchEntity m join TopicEntity t on t.id = m.topicId
			where any_of(:utteranceIds, m.utteranceId) order by m.paragraph, m.start, m.id""")
	List<Object[]> findIn(Long... utteranceIds);

}
