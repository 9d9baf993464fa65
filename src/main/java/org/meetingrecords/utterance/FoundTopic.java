package org.meetingrecords.utterance;

import org.meetingrecords.topic.Topic;
import org.meetingrecords.topic.TopicMatch;

/**
 * A topic that was found in an utterance.
 *
 * @param utteranceId the utterance
 * @param topic the topic
 * @param match where
 */
record FoundTopic(Long utteranceId, Topic topic, TopicMatch match) {

}
