package org.meetingrecords.sync;

import java.time.OffsetDateTime;

/**
 * The last change of a meeting.
 *
 * @param meetingId the meeting
 * @param kind what it was
 * @param changedAt when this archive stored it, in UTC
 */
record Change(Long meetingId, ChangeKind kind, OffsetDateTime changedAt) {

}
