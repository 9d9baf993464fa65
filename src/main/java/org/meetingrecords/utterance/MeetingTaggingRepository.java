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

	@Query("select t.id, t.ruleVersion from TopicEntity t where t.id in :topicIds")
	List<Object[]> findRuleVersions(Collection<Long> topicIds);

}
