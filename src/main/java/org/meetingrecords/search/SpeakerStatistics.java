package org.meetingrecords.search;

/**
 * How much a person says.
 *
 * @param personId the person
 * @param meetingCount in how many meetings
 * @param utteranceCount in how many utterances
 * @param wordCount in how many words
 */
record SpeakerStatistics(Long personId, long meetingCount, long utteranceCount, long wordCount) {

}
