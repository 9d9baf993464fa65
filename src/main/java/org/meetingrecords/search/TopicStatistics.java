package org.meetingrecords.search;

/**
 * How often a topic is spoken about.
 *
 * @param topicId the topic
 * @param meetingCount in how many meetings
 * @param utteranceCount in how many utterances
 */
record TopicStatistics(Long topicId, long meetingCount, long utteranceCount) {

}
