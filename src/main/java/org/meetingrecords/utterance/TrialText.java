package org.meetingrecords.utterance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An utterance that a rule is tried on, with its place among all of them.
 *
 * @param id the utterance
 * @param meetingId its meeting
 * @param orderedAt when the meeting was
 * @param position its place in the meeting
 * @param text what is said
 * @param printedText the paragraphs as printed; null if that is the same
 */
record TrialText(Long id, Long meetingId, Instant orderedAt, int position, String text, @Nullable String printedText) {

	/** Comes before the newest of all. */
	static final TrialText BEFORE_ALL = new TrialText(0L, Long.MAX_VALUE, Instant.parse("9999-12-31T00:00:00Z"), 0, "",
			null);

	static List<SpokenText> spoken(Collection<TrialText> texts, Collection<Object[]> notes) {
		return SpokenText.of(texts.stream()
			.map((text) -> new Object[] { text.id, text.meetingId, text.text, text.printedText })
			.toList(), notes);
	}

}
