package org.meetingrecords.utterance;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.paging.Condition;
import org.meetingrecords.shared.InvalidInputException;

/**
 * Numbers of words from one to another, both included.
 *
 * @param min the smallest number that counts; null for no lower bound
 * @param max the largest number that counts; null for no upper bound
 */
record WordRange(@Nullable Integer min, @Nullable Integer max) {

	static Condition within(@Nullable WordRange range, String path) {
		if (range == null) {
			return Condition.ALL;
		}
		if (range.min != null && range.max != null && range.min > range.max) {
			throw new InvalidInputException("The range of words ends (%d) before it starts (%d): swap 'min' and 'max'"
				.formatted(range.max, range.min));
		}
		return Condition.allOf((range.min != null) ? Condition.of(path + " >= ?", range.min) : Condition.ALL,
				(range.max != null) ? Condition.of(path + " <= ?", range.max) : Condition.ALL);
	}

}
