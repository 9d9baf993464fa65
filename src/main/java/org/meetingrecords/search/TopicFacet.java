package org.meetingrecords.search;

/**
 * How many utterances of a list a topic has.
 *
 * @param topicId the topic
 * @param count how many
 */
record TopicFacet(Long topicId, long count) {

}
