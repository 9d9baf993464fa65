package org.meetingrecords.sync;

import org.meetingrecords.paging.Order;
import org.meetingrecords.paging.SortKey;

/**
 * The orders in which changes can be listed.
 */
enum ChangeOrder {

	STORED;

	Order<ChangeEntity> order() {
		return Order.by("changes " + name(), SortKey.id("number", ChangeEntity::getNumber),
				SortKey.id("id", ChangeEntity::getId));
	}

}
