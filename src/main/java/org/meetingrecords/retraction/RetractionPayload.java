package org.meetingrecords.retraction;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.meeting.Meeting;

/**
 * What came of a retraction or its undoing.
 *
 * @param meeting the meeting as it is now; null if nothing was changed
 * @param problems why nothing was changed
 */
record RetractionPayload(@Nullable Meeting meeting, List<RetractionProblem> problems) {

}
