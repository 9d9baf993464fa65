package org.meetingrecords.search;

/**
 * How much is said.
 *
 * @param utteranceCount in how many utterances
 * @param wordCount in how many words
 * @param personCount by how many people
 */
record SpeechTotals(long utteranceCount, long wordCount, long personCount) {

	static final SpeechTotals NONE = new SpeechTotals(0, 0, 0);

}
