package org.meetingrecords.topic;

import java.util.List;

/**
 * The topics that rules exist for, and how they are nested.
 */
public interface Taxonomy {

	/**
	 * Return the topics.
	 * @return the topics
	 */
	List<TopicDefinition> topics();

}
