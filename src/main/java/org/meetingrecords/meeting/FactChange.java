package org.meetingrecords.meeting;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * That a fact of a record changed.
 *
 * @param fact which
 * @param before what it was, of a list each value on a line; null if there was nothing
 * @param after what it is now, likewise
 */
public record FactChange(MeetingFact fact, @Nullable String before, @Nullable String after) {

	/**
	 * Compare two states of a record.
	 * @param before the earlier one
	 * @param after the later one
	 * @return what differs
	 */
	public static List<FactChange> between(RecordedMeeting before, RecordedMeeting after) {
		return Arrays.stream(MeetingFact.values())
			.map((fact) -> new FactChange(fact, fact.of(before), fact.of(after)))
			.filter((change) -> !Objects.equals(change.before(), change.after()))
			.toList();
	}

}
