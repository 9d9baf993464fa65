package org.meetingrecords.topic;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.meetingrecords.paging.EntityRepository;
import org.meetingrecords.shared.NameKey;

import org.springframework.data.jpa.repository.Query;

interface TopicRepository extends EntityRepository<TopicEntity> {

	/** Reads rules. */
	String RULES = "select new org.meetingrecords.topic.RecordedRule(t.id, t.slug, t.name, t.rule) from TopicEntity t ";

	// not as entities: what a transaction has loaded before would be given again
	@Query(RULES + "where t.rule is not null")
	List<RecordedRule> findRules();

	@Query(RULES + "where t.ruleVersion > :version")
	List<RecordedRule> findRulesChangedAfter(long version);

	@Query("""
			select new org.meetingrecords.topic.TopicVersion(r.topicId, max(t.ruleVersion))
			from TopicReachEntity r join TopicEntity t on t.id = r.includesId
			where r.topicId in :topicIds group by r.topicId""")
	List<TopicVersion> findVersions(Collection<Long> topicIds);

	List<TopicEntity> findByDeletedTrue();

	Optional<TopicEntity> findByNameKey(String nameKey);

	@Query("select t from TopicEntity t where any_text(:nameKeys, t.nameKey)")
	List<TopicEntity> findByNameKeys(String... nameKeys);

	Optional<TopicEntity> findBySlug(String slug);

	List<TopicEntity> findBySlugIn(Collection<String> slugs);

	/**
	 * Return a slug for a new topic: it is shorter than a name may be, so that names that
	 * differ may begin with the same.
	 * @param name the topic's name
	 * @return a slug that no topic has
	 */
	default String freeSlug(String name) {
		return NameKey.freeSlug(NameKey.slug(name, TopicEntity.SLUG_LIMIT), (slug) -> findBySlug(slug).isPresent());
	}

	@Query("select t from TopicEntity t where concat(' ', t.nameKey) like concat('% ', :begun, '%')")
	List<TopicEntity> findByWordBegun(String begun);

	@Query("""
			select t, r.includesId from TopicEntity t join TopicReachEntity r on r.topicId = t.id
			where r.depth = 1 and any_of(:ids, r.includesId) order by t.nameKey, t.id""")
	List<Object[]> findBroader(Long... ids);

}
