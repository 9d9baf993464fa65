package org.meetingrecords.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Which regions a field wants, and in which order.
 *
 * @param filter which of them count; all if null
 * @param orderBy in which order; the usual one if null
 */
record RegionSelection(@Nullable RegionFilter filter, @Nullable RegionOrder orderBy) {

	RegionOrder order() {
		return (this.orderBy != null) ? this.orderBy : RegionOrder.NAME;
	}

}
