package org.meetingrecords.ingestion;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.Defaults;

/**
 * What is said about files that they do not say themselves.
 *
 * @param format the format that they have; null to tell it from each
 * @param defaults what holds where they do not say
 */
record HowToRead(@Nullable String format, Defaults defaults) {

	/** The files say all themselves. */
	static final HowToRead FROM_CONTENT = new HowToRead(null, Defaults.NONE);

}
