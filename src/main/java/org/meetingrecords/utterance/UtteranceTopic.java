package org.meetingrecords.utterance;

import java.util.List;

import org.meetingrecords.topic.Topic;
import org.meetingrecords.topic.TopicMatch;

/**
 * A topic of an utterance, with the evidence.
 *
 * @param topic the topic
 * @param matches the words that make it so, in order
 */
record UtteranceTopic(Topic topic, List<TopicMatch> matches) {

}
