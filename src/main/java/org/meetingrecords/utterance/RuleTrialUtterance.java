package org.meetingrecords.utterance;

import java.util.List;

import org.meetingrecords.topic.TopicMatch;

/**
 * An utterance that a rule would find.
 *
 * @param utterance the utterance
 * @param matches the words that it finds in it
 */
record RuleTrialUtterance(Utterance utterance, List<TopicMatch> matches) {

}
