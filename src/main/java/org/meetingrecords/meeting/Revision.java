package org.meetingrecords.meeting;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.Identified;

/**
 * What one later edition, or an editor, changed in a record.
 *
 * @param id the number that the revision is stored under
 * @param meetingId the meeting
 * @param number its place among the revisions of the meeting, from 1
 * @param kind what happened
 * @param recordedAt when it was stored, in UTC
 * @param reason why, as an editor says; null for a correction
 * @param editionId the edition that came; null if none did
 * @param replacedId the edition that the record was of before; null likewise
 */
public record Revision(Long id, Long meetingId, int number, RevisionKind kind, OffsetDateTime recordedAt,
		@Nullable String reason, @Nullable Long editionId, @Nullable Long replacedId) implements Identified {

}
