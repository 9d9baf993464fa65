package org.meetingrecords.person;

import java.util.Objects;

import org.meetingrecords.paging.Order;
import org.meetingrecords.paging.SortKey;

/**
 * The orders in which people can be listed.
 */
enum PersonOrder {

	SURNAME(SortKey.text("sortKey", PersonEntity::getSortKey), id()),

	RECENTLY_ADDED(id().largestFirst());

	private final Order<PersonEntity> order;

	@SafeVarargs
	PersonOrder(SortKey<PersonEntity>... keys) {
		this.order = Order.by("people " + name(), keys);
	}

	Order<PersonEntity> order() {
		return this.order;
	}

	private static SortKey<PersonEntity> id() {
		return SortKey.id("id", (person) -> Objects.requireNonNull(person.getId()));
	}

}
