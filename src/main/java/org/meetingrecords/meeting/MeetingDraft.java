package org.meetingrecords.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.person.Recognised;

/**
 * A meeting that is to be recorded.
 *
 * @param facts what it is, and when and where it was held
 * @param filing what its source files it under
 * @param captions the captions of its photos
 * @param isComplete whether the source marks no omission
 * @param source where it came from
 */
public record MeetingDraft(Facts facts, Filing filing, List<String> captions, boolean isComplete, Source source) {

	/**
	 * What the meeting is, and when and where it was held.
	 *
	 * @param title the title as published
	 * @param summary the publisher's summary
	 * @param date the day on which it was held, where it was held
	 * @param heldAt when it was held, with the place's offset
	 * @param place where it was held, as printed
	 * @param publishedAt when it was published
	 */
	public record Facts(String title, @Nullable String summary, LocalDate date, @Nullable OffsetDateTime heldAt,
			@Nullable String place, @Nullable OffsetDateTime publishedAt) {

		Instant orderedAt() {
			return (this.heldAt != null) ? this.heldAt.toInstant() : this.date.atStartOfDay().toInstant(ZoneOffset.UTC);
		}

	}

	/**
	 * What the source files the meeting under, each in the source's order.
	 *
	 * @param sections the sections of the publisher's site
	 * @param regions the names of the regions
	 * @param topicIds the topics
	 * @param people the people whom the source lists
	 */
	public record Filing(List<String> sections, List<String> regions, List<Long> topicIds, List<Recognised> people) {

	}

}
