package org.meetingrecords.utterance;

/**
 * The meetings whose utterances have their topics up to the same change of rules.
 *
 * @param rulesVersion the number of the change
 * @param count how many meetings
 */
record TaggedMeetings(long rulesVersion, int count) {

}
