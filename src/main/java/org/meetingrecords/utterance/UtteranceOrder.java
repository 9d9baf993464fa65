package org.meetingrecords.utterance;

import java.util.Objects;

import org.meetingrecords.paging.Order;
import org.meetingrecords.paging.SortKey;

/**
 * The orders in which utterances can be listed: those of many meetings, and those of one
 * meeting, where the day does not matter.
 */
enum UtteranceOrder {

	NEWEST(Order.by("utterances NEWEST", moment().largestFirst(), meeting().largestFirst(), position(), id()),
			inSpeakingOrder()),

	OLDEST(Order.by("utterances OLDEST", moment(), meeting(), position(), id()), inSpeakingOrder()),

	LONGEST(longest(), longest()),

	RELEVANCE(mostRelevant(), mostRelevant());

	private final Order<UtteranceEntity> ofMany;

	private final Order<UtteranceEntity> ofOne;

	UtteranceOrder(Order<UtteranceEntity> ofMany, Order<UtteranceEntity> ofOne) {
		this.ofMany = ofMany;
		this.ofOne = ofOne;
	}

	Order<UtteranceEntity> ofManyMeetings() {
		return this.ofMany;
	}

	Order<UtteranceEntity> ofOneMeeting() {
		return this.ofOne;
	}

	private static Order<UtteranceEntity> inSpeakingOrder() {
		return Order.by("utterances of a meeting", position(), id());
	}

	private static Order<UtteranceEntity> longest() {
		return Order.by("utterances LONGEST", SortKey.number("wordCount", UtteranceEntity::getWordCount).largestFirst(),
				id().largestFirst());
	}

	private static Order<UtteranceEntity> mostRelevant() {
		return Order.by("utterances RELEVANCE", SortKey.relevance(), moment().largestFirst(), id());
	}

	private static SortKey<UtteranceEntity> moment() {
		return SortKey.moment("orderedAt", UtteranceEntity::getOrderedAt);
	}

	private static SortKey<UtteranceEntity> meeting() {
		return SortKey.id("meetingId", UtteranceEntity::getMeetingId);
	}

	private static SortKey<UtteranceEntity> position() {
		return SortKey.number("position", UtteranceEntity::getPosition);
	}

	private static SortKey<UtteranceEntity> id() {
		return SortKey.id("id", (utterance) -> Objects.requireNonNull(utterance.getId()));
	}

}
