package org.meetingrecords.topic;

/**
 * When the rules of a topic were changed last, or those of what is part of it.
 *
 * @param topicId the topic
 * @param number the number of the change
 */
public record TopicVersion(Long topicId, long number) {

}
