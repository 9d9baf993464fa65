package org.meetingrecords.meeting;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Where a record came from.
 *
 * @param name the name of the file that it was first read from
 * @param url the page's address; null if the file does not say
 * @param publisher who published it
 * @param licence the licence of the text
 * @param attribution how the publisher wants to be named where the text is shown; null if
 * it does not say
 * @param language the language of the text as a BCP 47 tag
 * @param format the format that it was read as
 * @param sha256 the SHA-256 of that file's bytes, in hexadecimal
 * @param importedAt when it was imported, in UTC
 */
public record Source(String name, @Nullable String url, String publisher, String licence, @Nullable String attribution,
		String language, String format, String sha256, OffsetDateTime importedAt) {

}
