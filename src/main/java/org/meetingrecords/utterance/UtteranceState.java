package org.meetingrecords.utterance;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What an utterance was before a correction.
 *
 * @param printed how it was printed
 * @param participantId who said it
 * @param remark what was printed in brackets after the label; null if nothing was
 * @param startsAt when it started; null if nobody knew
 * @param endsAt when it ended, likewise
 */
record UtteranceState(PrintedTurn printed, Long participantId, @Nullable String remark, @Nullable Double startsAt,
		@Nullable Double endsAt) {

	static UtteranceState of(StoredUtteranceEntity utterance) {
		return new UtteranceState(PrintedTurn.of(utterance), utterance.getParticipantId(), utterance.getRemark(),
				utterance.getStartsAt(), utterance.getEndsAt());
	}

	/**
	 * Tell what changed most.
	 * @param now the utterance after the correction
	 * @param hasMoved whether it stands elsewhere among the others
	 * @return how it changed; empty if it is as it was
	 */
	Optional<UtteranceChangeKind> changeTo(UtteranceState now, boolean hasMoved) {
		if (!this.printed.text().equals(now.printed.text())) {
			return Optional.of(UtteranceChangeKind.REWORDED);
		}
		if (!this.printed.equals(now.printed) || !this.participantId.equals(now.participantId)
				|| !Objects.equals(this.remark, now.remark)) {
			return Optional.of(UtteranceChangeKind.REATTRIBUTED);
		}
		if (hasMoved) {
			return Optional.of(UtteranceChangeKind.MOVED);
		}
		return equals(now) ? Optional.empty() : Optional.of(UtteranceChangeKind.RETIMED);
	}

}
