package org.meetingrecords.meeting;

import java.time.LocalDate;

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

}
