package org.meetingrecords.topic;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface TopicRepository extends ListCrudRepository<TopicEntity, Long> {

	Optional<TopicEntity> findBySlug(String slug);

	List<TopicEntity> findBySlugIn(Collection<String> slugs);

	@Query("""
			select t, r.includesId from TopicEntity t join TopicReachEntity r on r.topicId = t.id
			where r.depth = 1 and r.includesId in :ids order by t.nameKey, t.id""")
	List<Object[]> findBroader(Collection<Long> ids);

}
