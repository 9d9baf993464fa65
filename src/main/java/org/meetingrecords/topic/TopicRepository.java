package org.meetingrecords.topic;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.meetingrecords.paging.EntityRepository;

import org.springframework.data.jpa.repository.Query;

interface TopicRepository extends EntityRepository<TopicEntity> {

	Optional<TopicEntity> findBySlug(String slug);

	List<TopicEntity> findBySlugIn(Collection<String> slugs);

	@Query("""
			select t, r.includesId from TopicEntity t join TopicReachEntity r on r.topicId = t.id
			where r.depth = 1 and any_of(:ids, r.includesId) order by t.nameKey, t.id""")
	List<Object[]> findBroader(Long... ids);

}
