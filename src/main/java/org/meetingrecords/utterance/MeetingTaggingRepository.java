package org.meetingrecords.utterance;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MeetingTaggingRepository extends JpaRepository<MeetingTaggingEntity, Long> {

	// nothing if another server has the row at the moment
	@Query(value = "select id from retagging_turn for update skip locked", nativeQuery = true)
	List<Integer> takeTurn();

	// whoever finds topics anew passes while another has the row
	@Query(value = "select id from retagging_turn for update", nativeQuery = true)
	List<Integer> waitForTurn();

	boolean existsByRulesVersionLessThan(long version);

	List<MeetingTaggingEntity> findFirst20ByRulesVersionLessThanOrderByRulesVersionAscMeetingIdAsc(long version);

	@Query("""
			select new org.meetingrecords.utterance.TaggedMeetings(m.rulesVersion, cast(count(*) as Integer))
			from MeetingTaggingEntity m group by m.rulesVersion""")
	List<TaggedMeetings> countByVersion();

}
