package org.meetingrecords.meeting;

import org.meetingrecords.topic.TaxonomyChanged;

import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps which meetings each topic has. A listener by its type, not by an annotation: the
 * taxonomy is adopted while the application starts, when annotations may not be read yet.
 */
@Service
@Transactional
class TopicMeetings implements ApplicationListener<TaxonomyChanged> {

	private final TopicMeetingRepository repository;

	TopicMeetings(TopicMeetingRepository repository) {
		this.repository = repository;
	}

	void add(Long meetingId) {
		this.repository.add(meetingId);
	}

	@Override
	public void onApplicationEvent(TaxonomyChanged event) {
		this.repository.clear();
		this.repository.addAll();
	}

}
