package org.meetingrecords.topic;

/**
 * Where what is known of a topic comes from.
 */
enum TopicOrigin {

	SHIPPED, EDITOR, SOURCE;

	static TopicOrigin of(TopicEntity topic) {
		if (topic.isEdited()) {
			return EDITOR;
		}
		return topic.isHasRule() ? SHIPPED : SOURCE;
	}

}
