package org.meetingrecords.bench.data;

/**
 * A topic, and the words by which it comes up.
 *
 * @param topic the topic's number
 * @param quote the words
 */
record Subject(long topic, String quote) {

}
