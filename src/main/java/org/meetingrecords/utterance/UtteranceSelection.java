package org.meetingrecords.utterance;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.InvalidInputException;

/**
 * Which utterances a field wants, and in which order.
 *
 * @param filter which of them count; all if null
 * @param orderBy in which order; the usual one if null
 */
record UtteranceSelection(@Nullable UtteranceFilter filter, @Nullable UtteranceOrder orderBy) {

	UtteranceOrder order() {
		if (this.orderBy == UtteranceOrder.RELEVANCE && !isScored()) {
			throw new InvalidInputException(
					"RELEVANCE is how well words fit: give the filter a 'text', or leave out 'orderBy'");
		}
		if (this.orderBy != null) {
			return this.orderBy;
		}
		return isScored() ? UtteranceOrder.RELEVANCE : UtteranceOrder.NEWEST;
	}

	private boolean isScored() {
		return this.filter != null && this.filter.wantsText();
	}

	/**
	 * Return whether it looks for words, which the index has.
	 * @return whether it does
	 */
	boolean looksForWords() {
		return this.filter != null && this.filter.hasText();
	}

}
