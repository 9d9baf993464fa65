package org.meetingrecords.utterance;

/**
 * How far a changed rule is applied.
 *
 * @param done to how many meetings it is
 * @param total how many there are
 */
record RetaggingProgress(int done, int total) {

}
