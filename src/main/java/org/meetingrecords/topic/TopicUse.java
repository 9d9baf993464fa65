package org.meetingrecords.topic;

/**
 * Knows which topics sources use.
 */
public interface TopicUse {

	/**
	 * Return whether a source files a meeting under a topic.
	 * @param topicId the topic
	 * @return whether one does
	 */
	boolean isFiledUnder(Long topicId);

}
