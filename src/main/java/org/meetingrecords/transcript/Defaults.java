package org.meetingrecords.transcript;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What holds for files that do not say it themselves, as many formats cannot.
 *
 * @param date the day of the meeting; null to refuse a file that does not say
 * @param publisher who published it
 * @param licence the licence of the text
 * @param attribution how the publisher wants to be named; null if it does not say
 * @param language the language as a BCP 47 tag
 */
public record Defaults(@Nullable LocalDate date, String publisher, String licence, @Nullable String attribution,
		String language) {

	/** What is written where nobody knows. */
	public static final String UNKNOWN = "unknown";

	/** Nothing is known but that a text is undetermined in language. */
	public static final Defaults NONE = new Defaults(null, UNKNOWN, UNKNOWN, null, "und");

}
