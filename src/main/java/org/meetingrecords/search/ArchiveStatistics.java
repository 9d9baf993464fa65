package org.meetingrecords.search;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.meeting.MeetingFilter;
import org.meetingrecords.paging.Condition;

/**
 * Which meetings are to be counted. The numbers themselves are counted when they are
 * asked for.
 *
 * @param onMeetings the condition on a meeting named {@code x}
 * @param onUtterances the condition on an utterance named {@code x}
 */
record ArchiveStatistics(Condition onMeetings, Condition onUtterances) {

	static ArchiveStatistics of(@Nullable MeetingFilter filter) {
		return new ArchiveStatistics(MeetingFilter.matching(filter, "x.id"), MeetingFilter.onPartOf(filter, "x"));
	}

}
