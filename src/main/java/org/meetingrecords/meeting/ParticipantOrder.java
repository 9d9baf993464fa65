package org.meetingrecords.meeting;

import java.util.Objects;

import org.meetingrecords.paging.Order;
import org.meetingrecords.paging.SortKey;

/**
 * The orders in which participants can be listed: those of many meetings, and those of
 * one meeting, where the day does not matter.
 */
enum ParticipantOrder {

	NEWEST(moment().largestFirst(), id().largestFirst()),

	OLDEST(moment(), id());

	private final Order<ParticipantEntity> ofMany;

	private final Order<ParticipantEntity> ofOne;

	@SafeVarargs
	ParticipantOrder(SortKey<ParticipantEntity>... keys) {
		this.ofMany = Order.by("participants " + name(), keys);
		this.ofOne = Order.by("participants of a meeting", SortKey.number("position", ParticipantEntity::getPosition),
				id());
	}

	Order<ParticipantEntity> ofManyMeetings() {
		return this.ofMany;
	}

	Order<ParticipantEntity> ofOneMeeting() {
		return this.ofOne;
	}

	private static SortKey<ParticipantEntity> moment() {
		return SortKey.moment("orderedAt", ParticipantEntity::getOrderedAt);
	}

	private static SortKey<ParticipantEntity> id() {
		return SortKey.id("id", (participant) -> Objects.requireNonNull(participant.getId()));
	}

}
