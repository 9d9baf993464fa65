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
	@Query(FILED + "where m.id = :meetingId")
	void add(Long meetingId);

	@Modifying(flushAutomatically = true)
	@Query(FILED)
	void addAll();

	@Modifying
	@Query("delete from TopicMeetingEntity")
	void clear();

}
