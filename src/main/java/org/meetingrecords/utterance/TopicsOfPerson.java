package org.meetingrecords.utterance;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.topic.TopicFilter;

/**
 * Which topics of a person a field wants, and in which order.
 *
 * @param filter which of them count; all if null
 * @param orderBy in which order; the usual one if null
 */
record TopicsOfPerson(@Nullable TopicFilter filter, @Nullable PersonTopicOrder orderBy) {

	PersonTopicOrder order() {
		return (this.orderBy != null) ? this.orderBy : PersonTopicOrder.MOST_FREQUENT;
	}

}
