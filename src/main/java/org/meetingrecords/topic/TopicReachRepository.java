package org.meetingrecords.topic;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface TopicReachRepository extends JpaRepository<TopicReachEntity, Long> {

	List<TopicReachEntity> findByTopicIdOrIncludesId(Long topicId, Long includesId);

}
