package org.meetingrecords.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Which revisions a field wants, and in which order.
 *
 * @param filter which of them count; all if null
 * @param orderBy in which order; the usual one if null
 */
record RevisionSelection(@Nullable RevisionFilter filter, @Nullable RevisionOrder orderBy) {

	RevisionOrder order() {
		return (this.orderBy != null) ? this.orderBy : RevisionOrder.NEWEST;
	}

}
