package org.meetingrecords.utterance;

import java.util.Objects;

import org.meetingrecords.paging.Order;
import org.meetingrecords.paging.SortKey;

/**
 * The orders in which people with topics can be listed.
 */
enum PersonTopicOrder {

	MOST_FREQUENT(count().largestFirst(), id()),

	LEAST_FREQUENT(count(), id());

	private final Order<PersonTopicEntity> order;

	@SafeVarargs
	PersonTopicOrder(SortKey<PersonTopicEntity>... keys) {
		this.order = Order.by("topics of people " + name(), keys);
	}

	Order<PersonTopicEntity> order() {
		return this.order;
	}

	private static SortKey<PersonTopicEntity> count() {
		return SortKey.number("utteranceCount", PersonTopicEntity::getUtteranceCount);
	}

	private static SortKey<PersonTopicEntity> id() {
		return SortKey.id("id", (counted) -> Objects.requireNonNull(counted.getId()));
	}

}
