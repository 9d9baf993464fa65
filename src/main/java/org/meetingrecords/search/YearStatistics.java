package org.meetingrecords.search;

/**
 * How much was said in the meetings of a year.
 *
 * @param year the year
 * @param meetingCount in how many meetings
 * @param utteranceCount in how many utterances
 * @param wordCount in how many words
 */
record YearStatistics(int year, long meetingCount, long utteranceCount, long wordCount) {

}
