package org.meetingrecords.topic;

/**
 * Tells that a taxonomy was adopted in which topics include others than before. Published
 * within the transaction that does so; whatever was counted by the old order is to be
 * counted anew.
 */
public class TaxonomyChanged extends TopicsRegrouped {

	TaxonomyChanged(Object source) {
		super(source);
	}

}
