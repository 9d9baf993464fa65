package org.meetingrecords.utterance;

/**
 * A note within an utterance.
 *
 * @param utteranceId the utterance
 * @param paragraph which of its paragraphs the note is
 */
record Interruption(Long utteranceId, int paragraph) {

}
