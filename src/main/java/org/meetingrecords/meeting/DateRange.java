package org.meetingrecords.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.paging.Condition;
import org.meetingrecords.shared.InvalidInputException;

/**
 * Days from one to another, both included.
 *
 * @param from the first day that counts; null for an open start
 * @param to the last day that counts; null for an open end
 */
record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {

	/**
	 * Return the condition that a row has a day of these, and the moment of a meeting on
	 * it.
	 */
	static Condition onMeeting(@Nullable DateRange range, String row) {
		return Condition.allOf(within(range, row + ".date"), around(range, row + ".orderedAt"));
	}

	private static Condition within(@Nullable DateRange range, String path) {
		if (range == null) {
			return Condition.ALL;
		}
		if (range.from != null && range.to != null && range.from.isAfter(range.to)) {
			throw new InvalidInputException("The date range ends (%s) before it starts (%s): swap 'from' and 'to'"
				.formatted(range.to, range.from));
		}
		return between(path, range.from, range.to);
	}

	/**
	 * Return a condition on moments that holds for those of such days, wherever these
	 * were, and for some more: a day of any place is within a day of the same in UTC. It
	 * is a range of what lists are ordered by.
	 */
	static Condition around(@Nullable DateRange range, String path) {
		return (range != null) ? between(path, (range.from != null) ? start(range.from.minusDays(1)) : null,
				(range.to != null) ? start(range.to.plusDays(2)) : null) : Condition.ALL;
	}

	private static Instant start(LocalDate day) {
		return day.atStartOfDay().toInstant(ZoneOffset.UTC);
	}

	private static Condition between(String path, @Nullable Object from, @Nullable Object to) {
		return Condition.allOf((from != null) ? Condition.of(path + " >= ?", from) : Condition.ALL,
				(to != null) ? Condition.of(path + " <= ?", to) : Condition.ALL);
	}

}
