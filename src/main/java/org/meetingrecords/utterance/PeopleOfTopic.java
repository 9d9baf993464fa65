package org.meetingrecords.utterance;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.person.PersonFilter;

/**
 * Which people who speak about a topic a field wants, and in which order.
 *
 * @param filter which of them count; all if null
 * @param orderBy in which order; the usual one if null
 */
record PeopleOfTopic(@Nullable PersonFilter filter, @Nullable PersonTopicOrder orderBy) {

	PersonTopicOrder order() {
		return (this.orderBy != null) ? this.orderBy : PersonTopicOrder.MOST_FREQUENT;
	}

}
