package org.meetingrecords.meeting;

import java.util.Objects;

import org.meetingrecords.paging.Order;
import org.meetingrecords.paging.SortKey;

/**
 * The orders in which regions can be listed.
 */
enum RegionOrder {

	NAME(SortKey.text("nameKey", RegionEntity::getNameKey), id()),

	RECENTLY_ADDED(id().largestFirst());

	private final Order<RegionEntity> order;

	@SafeVarargs
	RegionOrder(SortKey<RegionEntity>... keys) {
		this.order = Order.by("regions " + name(), keys);
	}

	Order<RegionEntity> order() {
		return this.order;
	}

	private static SortKey<RegionEntity> id() {
		return SortKey.id("id", (region) -> Objects.requireNonNull(region.getId()));
	}

}
