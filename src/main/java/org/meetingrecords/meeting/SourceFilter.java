package org.meetingrecords.meeting;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.paging.Condition;

/**
 * Which sources count; what is null does not matter.
 *
 * @param name the name of the file that it was first read from
 * @param url the page's address
 * @param publisher who published it
 * @param format the format that it was read as
 * @param sha256 the SHA-256 of that file's bytes, in hexadecimal
 */
record SourceFilter(@Nullable String name, @Nullable String url, @Nullable String publisher, @Nullable String format,
		@Nullable String sha256) {

	static Condition on(@Nullable SourceFilter filter, String path) {
		return (filter != null) ? Condition.allOf(equal(path + ".name", filter.name), equal(path + ".url", filter.url),
				equal(path + ".publisher", filter.publisher), equal(path + ".format", filter.format),
				equal(path + ".sha256", filter.sha256)) : Condition.ALL;
	}

	private static Condition equal(String path, @Nullable String value) {
		return (value != null) ? Condition.of(path + " = ?", value) : Condition.ALL;
	}

}
