package org.meetingrecords.meeting;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TopicMeetingRepository extends Repository<TopicMeetingEntity, TopicMeetingEntity.Key> {

	/** Finds which meetings are filed under which topics. */
	String FILED = """
			insert into TopicMeetingEntity (id, topicId, date, orderedAt)
			select distinct m.id, r.topicId, m.date, m.orderedAt
			from MeetingEntity m join m.topicIds t join TopicReachEntity r on r.includesId = t
			""";

	@Modifying(flushAutomatically = true)
	@Query(FILED + "where any_of(:meetingIds, m.id)")
	void add(Long... meetingIds);

	@Modifying(flushAutomatically = true)
	@Query("delete from TopicMeetingEntity t where t.id = :meetingId")
	void remove(Long meetingId);

	// what stays as it is is not written: it is nearly all
	@Modifying(flushAutomatically = true)
	@Query(FILED + "where not exists (select 1 from TopicMeetingEntity o where o.id = m.id and o.topicId = r.topicId)")
	void addMissing();

	@Modifying(flushAutomatically = true)
	@Query("""
			delete from TopicMeetingEntity o where not exists (select 1 from MeetingEntity m join m.topicIds t
			join TopicReachEntity r on r.includesId = t where m.id = o.id and r.topicId = o.topicId)""")
	void removeOthers();

	@Query("select count(m) from MeetingEntity m join m.topicIds t where t = :topicId")
	long countFiledUnder(Long topicId);

}
