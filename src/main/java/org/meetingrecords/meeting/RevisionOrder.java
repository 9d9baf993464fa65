package org.meetingrecords.meeting;

import org.meetingrecords.paging.Order;
import org.meetingrecords.paging.SortKey;

/**
 * The orders in which the revisions of a meeting can be listed.
 */
enum RevisionOrder {

	NEWEST(number().largestFirst()),

	OLDEST(number());

	private final Order<RevisionEntity> order;

	@SafeVarargs
	RevisionOrder(SortKey<RevisionEntity>... keys) {
		this.order = Order.by("revisions " + name(), keys);
	}

	Order<RevisionEntity> order() {
		return this.order;
	}

	private static SortKey<RevisionEntity> number() {
		return SortKey.number("number", RevisionEntity::getNumber);
	}

}
