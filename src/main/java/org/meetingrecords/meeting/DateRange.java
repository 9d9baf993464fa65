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

	static Condition within(@Nullable DateRange range, String path) {
		if (range == null) {
			return Condition.ALL;
		}
		if (range.from != null && range.to != null && range.from.isAfter(range.to)) {
			throw new InvalidInputException("The date range ends (%s) before it starts (%s): swap 'from' and 'to'"
				.formatted(range.to, range.from));
		}
		return Condition.allOf((range.from != null) ? Condition.of(path + " >= ?", range.from) : Condition.ALL,
				(range.to != null) ? Condition.of(path + " <= ?", range.to) : Condition.ALL);
	}

	/**
	 * Return the condition that a moment may be on one of the days, somewhere on earth.
	 * It adds nothing to that on the days, but lists are ordered by moments: it is where
	 * a database starts and ends in an index of them.
	 */
	static Condition around(@Nullable DateRange range, String path) {
		return (range != null)
				? Condition.allOf(
						(range.from != null) ? Condition.of(path + " >= ?", startOf(range.from.minusDays(1)))
								: Condition.ALL,
						(range.to != null) ? Condition.of(path + " < ?", startOf(range.to.plusDays(2))) : Condition.ALL)
				: Condition.ALL;
	}

	private static Instant startOf(LocalDate day) {
		return day.atStartOfDay().toInstant(ZoneOffset.UTC);
	}

}
