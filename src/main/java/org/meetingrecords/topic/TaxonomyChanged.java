package org.meetingrecords.topic;

import org.springframework.context.ApplicationEvent;

/**
 * Tells that topics include others than before. Published within the transaction that
 * changes them; whatever was counted by the old order is to be counted anew.
 */
public class TaxonomyChanged extends ApplicationEvent {

	TaxonomyChanged(Object source) {
		super(source);
	}

}
