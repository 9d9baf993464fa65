package org.meetingrecords.utterance;

import org.jspecify.annotations.Nullable;

/**
 * Which changes of utterances a field wants, and in which order.
 *
 * @param filter which of them count; all if null
 * @param orderBy in which order; the usual one if null
 */
record UtteranceChangeSelection(@Nullable UtteranceChangeFilter filter, @Nullable UtteranceChangeOrder orderBy) {

	UtteranceChangeOrder order() {
		return (this.orderBy != null) ? this.orderBy : UtteranceChangeOrder.TRANSCRIPT;
	}

}
