package org.meetingrecords.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Which participants a field wants, and in which order.
 *
 * @param filter which of them count; all if null
 * @param orderBy in which order; the usual one if null
 */
record ParticipantSelection(@Nullable ParticipantFilter filter, @Nullable ParticipantOrder orderBy) {

	ParticipantOrder order() {
		return (this.orderBy != null) ? this.orderBy : ParticipantOrder.NEWEST;
	}

}
