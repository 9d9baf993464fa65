package org.meetingrecords.search;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How many meetings there are, and when they were held.
 *
 * @param meetingCount how many there are
 * @param firstDate the day of the earliest; null if there is none
 * @param lastDate the day of the latest; null if there is none
 */
record MeetingTotals(long meetingCount, @Nullable LocalDate firstDate, @Nullable LocalDate lastDate) {

}
