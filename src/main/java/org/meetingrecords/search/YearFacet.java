package org.meetingrecords.search;

/**
 * How many utterances of a list a year has.
 *
 * @param year the year
 * @param count how many
 */
record YearFacet(int year, long count) {

}
