package org.meetingrecords.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.Identified;

/**
 * One published record of a meeting.
 *
 * @param id the number that the meeting is stored under
 * @param slug a readable identity for links
 * @param title the title as published
 * @param summary the publisher's summary; null if the page has none
 * @param date the day on which it was held, where it was held
 * @param heldAt when it was held, with the place's offset; null if only the day is known
 * @param place where it was held, as printed; null if the source does not say
 * @param publishedAt when it was published; null if the source does not say
 * @param isComplete whether the source marks no omission
 * @param source where the record came from
 * @param updatedAt when the archive last stored a change of the record, in UTC
 * @param withdrawnAt when it was retracted, in UTC; null while it is part of the archive
 */
public record Meeting(Long id, String slug, String title, @Nullable String summary, LocalDate date,
		@Nullable OffsetDateTime heldAt, @Nullable String place, @Nullable OffsetDateTime publishedAt,
		boolean isComplete, Source source, OffsetDateTime updatedAt,
		@Nullable OffsetDateTime withdrawnAt) implements Identified {

}
