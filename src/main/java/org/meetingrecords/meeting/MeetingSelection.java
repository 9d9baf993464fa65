package org.meetingrecords.meeting;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.InvalidInputException;

/**
 * Which meetings a field wants, and in which order.
 *
 * @param filter which of them count; all if null
 * @param orderBy in which order; the usual one if null
 */
record MeetingSelection(@Nullable MeetingFilter filter, @Nullable MeetingOrder orderBy) {

	MeetingOrder order() {
		if (this.orderBy == MeetingOrder.RELEVANCE && !isScored()) {
			throw new InvalidInputException(
					"RELEVANCE is how well words fit: give the filter a 'text', or leave out 'orderBy'");
		}
		if (this.orderBy != null) {
			return this.orderBy;
		}
		return isScored() ? MeetingOrder.RELEVANCE : MeetingOrder.NEWEST;
	}

	private boolean isScored() {
		return this.filter != null && this.filter.wantsText();
	}

}
