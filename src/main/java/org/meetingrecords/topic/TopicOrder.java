package org.meetingrecords.topic;

import java.util.Objects;

import org.meetingrecords.paging.Order;
import org.meetingrecords.paging.SortKey;

/**
 * The orders in which topics can be listed.
 */
enum TopicOrder {

	NAME(SortKey.text("nameKey", TopicEntity::getNameKey), id()),

	RECENTLY_ADDED(id().largestFirst());

	private final Order<TopicEntity> order;

	@SafeVarargs
	TopicOrder(SortKey<TopicEntity>... keys) {
		this.order = Order.by("topics " + name(), keys);
	}

	Order<TopicEntity> order() {
		return this.order;
	}

	private static SortKey<TopicEntity> id() {
		return SortKey.id("id", (topic) -> Objects.requireNonNull(topic.getId()));
	}

}
