package org.meetingrecords.utterance;

import java.util.Objects;

import org.meetingrecords.paging.Order;
import org.meetingrecords.paging.SortKey;

/**
 * The orders in which changes of utterances can be listed.
 */
enum UtteranceChangeOrder {

	TRANSCRIPT;

	Order<UtteranceChangeEntity> order() {
		return Order.by("changes of utterances " + name(),
				SortKey.id("id", (change) -> Objects.requireNonNull(change.getId())));
	}

}
