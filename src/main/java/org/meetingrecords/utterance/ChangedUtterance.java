package org.meetingrecords.utterance;

import org.jspecify.annotations.Nullable;

/**
 * A change of an utterance that is to be recorded.
 *
 * @param utteranceId the utterance
 * @param kind how it changed
 * @param before the utterance before; null if it was not there
 * @param after the utterance after; null if it is there no more
 */
record ChangedUtterance(Long utteranceId, UtteranceChangeKind kind, @Nullable PrintedTurn before,
		@Nullable PrintedTurn after) {

}
