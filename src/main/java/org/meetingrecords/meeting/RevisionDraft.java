package org.meetingrecords.meeting;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A revision that is to be recorded.
 *
 * @param kind what happened
 * @param reason why, as an editor says
 * @param editionId the edition that came
 * @param replacedId the edition that the record was of before
 * @param facts what changed apart from utterances
 */
public record RevisionDraft(RevisionKind kind, @Nullable String reason, @Nullable Long editionId,
		@Nullable Long replacedId, List<FactChange> facts) {

}
