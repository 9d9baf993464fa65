package org.meetingrecords.utterance;

import java.util.List;
import java.util.stream.Stream;

import org.meetingrecords.fulltext.Excerpt;
import org.meetingrecords.fulltext.Highlighter;
import org.meetingrecords.fulltext.TextSpan;

/**
 * A passage of an utterance with what was looked for.
 *
 * @param paragraph which of the utterance's paragraphs, from 0
 * @param start where the passage starts in it, in UTF-16 code units from 0
 * @param end where it ends, exclusive
 * @param text the passage
 * @param html the passage with each hit in a {@code mark} element
 * @param hits what was looked for, by its place in the paragraph
 */
record Highlight(int paragraph, int start, int end, String text, String html, List<TextSpan> hits) {

	/**
	 * Return the passages of an utterance.
	 * @param utterance the utterance
	 * @param highlighter what finds the words
	 * @param most how many at most
	 * @return the passages, in order
	 */
	static List<Highlight> in(Utterance utterance, Highlighter highlighter, int most) {
		return utterance.spokenParagraphs()
			.stream()
			.flatMap((paragraph) -> in(paragraph, utterance.paragraphs().get(paragraph), highlighter))
			.limit(most)
			.toList();
	}

	private static Stream<Highlight> in(int paragraph, String text, Highlighter highlighter) {
		return highlighter.excerpts(text).stream().map((excerpt) -> of(paragraph, excerpt));
	}

	private static Highlight of(int paragraph, Excerpt excerpt) {
		return new Highlight(paragraph, excerpt.start(), excerpt.end(), excerpt.text(), excerpt.html(), excerpt.hits());
	}

}
