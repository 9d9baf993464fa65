package org.meetingrecords.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Which meetings a field wants, and in which order.
 *
 * @param filter which of them count; all if null
 * @param orderBy in which order; the usual one if null
 */
record MeetingSelection(@Nullable MeetingFilter filter, @Nullable MeetingOrder orderBy) {

	MeetingOrder order() {
		return (this.orderBy != null) ? this.orderBy : MeetingOrder.NEWEST;
	}

}
