package org.meetingrecords.utterance;

/**
 * That a person speaks about a topic, and how often.
 *
 * @param personId the person
 * @param topicId the topic
 * @param utteranceCount in how many utterances of the person a rule finds the topic or
 * one that is part of it
 */
record PersonTopic(Long personId, Long topicId, int utteranceCount) {

}
