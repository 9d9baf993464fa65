package org.meetingrecords.search;

import org.meetingrecords.shared.Identified;

/**
 * Which meeting is to be counted.
 *
 * @param id the number that the meeting is stored under
 */
record MeetingStatistics(Long id) implements Identified {

}
