package org.meetingrecords.topic;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface TopicReachRepository extends ListCrudRepository<TopicReachEntity, Long> {

	@Modifying(flushAutomatically = true)
	@Query("delete from TopicReachEntity")
	void clear();

}
