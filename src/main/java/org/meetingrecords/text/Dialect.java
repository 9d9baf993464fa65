package org.meetingrecords.text;

import java.util.Locale;

/**
 * What the language is used for.
 */
enum Dialect {

	/** What a text is searched for: what stands side by side may be anywhere. */
	QUERY,

	/** What makes a text be about something: what stands side by side is a sequence. */
	RULE;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
