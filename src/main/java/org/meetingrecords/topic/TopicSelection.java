package org.meetingrecords.topic;

import org.jspecify.annotations.Nullable;

/**
 * Which topics a field wants, and in which order.
 *
 * @param filter which of them count; all if null
 * @param orderBy in which order; the usual one if null
 */
record TopicSelection(@Nullable TopicFilter filter, @Nullable TopicOrder orderBy) {

	TopicOrder order() {
		return (this.orderBy != null) ? this.orderBy : TopicOrder.NAME;
	}

}
