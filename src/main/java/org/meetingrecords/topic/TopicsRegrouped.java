package org.meetingrecords.topic;

import org.springframework.context.ApplicationEvent;

/**
 * Tells that topics include others than before. Published within the transaction that
 * changes them. What was found in utterances is found anew afterwards, meeting by
 * meeting.
 */
public class TopicsRegrouped extends ApplicationEvent {

	TopicsRegrouped(Object source) {
		super(source);
	}

}
