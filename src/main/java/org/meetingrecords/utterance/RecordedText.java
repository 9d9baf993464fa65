package org.meetingrecords.utterance;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What is said in an utterance as the archive has it, with its place among all of them.
 *
 * @param id the utterance
 * @param meetingId its meeting
 * @param orderedAt when the meeting was
 * @param position its place in the meeting
 * @param text what is said
 * @param printedText the paragraphs as printed; null if that is the same
 */
record RecordedText(Long id, Long meetingId, Instant orderedAt, int position, String text,
		@Nullable String printedText) {

	/** Comes before the newest of all. */
	static final RecordedText BEFORE_ALL = new RecordedText(0L, Long.MAX_VALUE, Instant.parse("9999-12-31T00:00:00Z"),
			0, "", null);

}
