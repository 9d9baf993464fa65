package org.meetingrecords.utterance;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.Identified;

/**
 * How a revision changed an utterance.
 *
 * @param id the number that the change is stored under
 * @param revisionId the revision
 * @param utteranceId the utterance
 * @param kind how it changed
 * @param before the utterance before; null if it was not there
 * @param after the utterance after; null if it is there no more
 */
record UtteranceChange(Long id, Long revisionId, Long utteranceId, UtteranceChangeKind kind,
		@Nullable PrintedTurn before, @Nullable PrintedTurn after) implements Identified {

}
