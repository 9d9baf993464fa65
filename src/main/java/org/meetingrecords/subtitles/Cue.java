package org.meetingrecords.subtitles;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A text that is shown for some time.
 *
 * @param start when it is shown
 * @param end when it goes
 * @param text the text with its markup
 */
record Cue(Duration start, Duration end, String text) {

	List<Line> lines() {
		return new Markup(this.text).lines();
	}

	/**
	 * One line of a cue, without markup.
	 *
	 * @param voice whose words the markup says they are; empty for somebody without a
	 * name; null if it does not say
	 * @param text the words
	 */
	record Line(@Nullable String voice, String text) {

	}

}
