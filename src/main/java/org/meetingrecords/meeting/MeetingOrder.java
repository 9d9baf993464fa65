package org.meetingrecords.meeting;

import java.util.Objects;

import org.meetingrecords.paging.Order;
import org.meetingrecords.paging.SortKey;

/**
 * The orders in which meetings can be listed.
 */
enum MeetingOrder {

	NEWEST(moment().largestFirst(), id().largestFirst()),

	OLDEST(moment(), id()),

	TITLE(SortKey.text("title", MeetingEntity::getTitle), id()),

	RECENTLY_ADDED(id().largestFirst()),

	RELEVANCE(SortKey.relevance(), moment().largestFirst(), id());

	private final Order<MeetingEntity> order;

	@SafeVarargs
	MeetingOrder(SortKey<MeetingEntity>... keys) {
		this.order = Order.by("meetings " + name(), keys);
	}

	Order<MeetingEntity> order() {
		return this.order;
	}

	private static SortKey<MeetingEntity> moment() {
		return SortKey.moment("orderedAt", MeetingEntity::getOrderedAt);
	}

	private static SortKey<MeetingEntity> id() {
		return SortKey.id("id", (meeting) -> Objects.requireNonNull(meeting.getId()));
	}

}
