package org.meetingrecords.person;

import org.jspecify.annotations.Nullable;

/**
 * Which people a field wants, and in which order.
 *
 * @param filter which of them count; all if null
 * @param orderBy in which order; the usual one if null
 */
record PersonSelection(@Nullable PersonFilter filter, @Nullable PersonOrder orderBy) {

	PersonOrder order() {
		return (this.orderBy != null) ? this.orderBy : PersonOrder.SURNAME;
	}

}
