package org.meetingrecords.search;

/**
 * How much a participant says in a meeting.
 *
 * @param participantId the participant
 * @param utteranceCount in how many utterances
 * @param wordCount in how many words
 * @param share the part of all words of the meeting, from 0 to 1
 */
record ParticipantStatistics(Long participantId, long utteranceCount, long wordCount, double share) {

}
