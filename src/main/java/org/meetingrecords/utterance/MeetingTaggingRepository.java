package org.meetingrecords.utterance;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MeetingTaggingRepository extends JpaRepository<MeetingTaggingEntity, Long> {

	// nothing if another server has the row at the moment
	@Query(value = "select id from retagging_turn for update skip locked", nativeQuery = true)
	List<Integer> takeTurn();

	boolean existsByRulesVersionLessThan(long version);

	List<MeetingTaggingEntity> findFirst20ByRulesVersionLessThanOrderByRulesVersionAscMeetingIdAsc(long version);

	@Query("select m.rulesVersion, count(m) from MeetingTaggingEntity m group by m.rulesVersion")
	List<Object[]> countByVersion();

	// what is part of a topic counts for it too
	@Query("""
			select r.topicId, max(t.ruleVersion) from TopicReachEntity r join TopicEntity t on t.id = r.includesId
			where r.topicId in :topicIds group by r.topicId""")
	List<Object[]> findRuleVersions(Collection<Long> topicIds);

}
