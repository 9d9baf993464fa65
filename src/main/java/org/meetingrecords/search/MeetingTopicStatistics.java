package org.meetingrecords.search;

/**
 * How often a topic is spoken about in a meeting.
 *
 * @param topicId the topic
 * @param utteranceCount in how many utterances
 */
record MeetingTopicStatistics(Long topicId, long utteranceCount) {

}
