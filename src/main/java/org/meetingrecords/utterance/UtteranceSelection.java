package org.meetingrecords.utterance;

import org.jspecify.annotations.Nullable;

/**
 * Which utterances a field wants, and in which order.
 *
 * @param filter which of them count; all if null
 * @param orderBy in which order; the usual one if null
 */
record UtteranceSelection(@Nullable UtteranceFilter filter, @Nullable UtteranceOrder orderBy) {

	UtteranceOrder order() {
		return (this.orderBy != null) ? this.orderBy : UtteranceOrder.NEWEST;
	}

}
