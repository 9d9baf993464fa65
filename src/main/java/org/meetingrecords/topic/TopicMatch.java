package org.meetingrecords.topic;

/**
 * Words that make a topic's rule match.
 *
 * @param topic the topic's slug
 * @param paragraph the index of the paragraph, from 0
 * @param start where the words start in it, in UTF-16 units from 0
 * @param end where they end, exclusive
 * @param quote the words
 */
public record TopicMatch(String topic, int paragraph, int start, int end, String quote) {

}
