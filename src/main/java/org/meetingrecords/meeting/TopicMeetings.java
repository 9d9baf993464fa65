package org.meetingrecords.meeting;

import org.meetingrecords.topic.TopicUse;
import org.meetingrecords.topic.TopicsRegrouped;

import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps which meetings each topic has. A listener by its type, not by an annotation: the
 * taxonomy is adopted while the application starts, when annotations may not be read yet.
 */
@Service
@Transactional
class TopicMeetings implements TopicUse, ApplicationListener<TopicsRegrouped> {

	private final TopicMeetingRepository repository;

	TopicMeetings(TopicMeetingRepository repository) {
		this.repository = repository;
	}

	void add(Long... meetingIds) {
		this.repository.add(meetingIds);
	}

	void remove(Long meetingId) {
		this.repository.remove(meetingId);
	}

	@Override
	public boolean isFiledUnder(Long topicId) {
		return this.repository.countFiledUnder(topicId) > 0;
	}

	@Override
	public void onApplicationEvent(TopicsRegrouped event) {
		this.repository.removeOthers();
		this.repository.addMissing();
	}

}
