package org.meetingrecords.utterance;

import java.util.ArrayList;
import java.util.List;

import org.meetingrecords.fulltext.Highlighter;
import org.meetingrecords.fulltext.TextSpan;

import org.springframework.web.util.HtmlUtils;

/**
 * A passage of an utterance with what was looked for.
 *
 * @param paragraph which of the utterance's paragraphs, from 0
 * @param start where the passage starts in it
 * @param end where it ends, exclusive
 * @param text the passage
 * @param hits what was looked for, by its place in the paragraph
 */
record Highlight(int paragraph, int start, int end, String text, List<TextSpan> hits) {

	/** About how many characters are shown before and after a hit. */
	private static final int AROUND = 100;

	/**
	 * Return the passages of an utterance.
	 * @param utterance the utterance
	 * @param highlighter what finds the words
	 * @param most how many at most
	 * @return the passages, in order
	 */
	static List<Highlight> in(Utterance utterance, Highlighter highlighter, int most) {
		List<Highlight> highlights = new ArrayList<>();
		List<String> paragraphs = utterance.paragraphs();
		List<Integer> spoken = utterance.spokenParagraphs();
		for (int i = 0; i < spoken.size() && highlights.size() < most; i++) {
			int paragraph = spoken.get(i);
			highlights
				.addAll(passages(paragraph, paragraphs.get(paragraph), highlighter.spans(paragraphs.get(paragraph))));
		}
		return highlights.subList(0, Math.min(most, highlights.size()));
	}

	// hits that stand close together share a passage; none begins before the last one's
	// end
	private static List<Highlight> passages(int paragraph, String text, List<TextSpan> hits) {
		List<Highlight> passages = new ArrayList<>();
		int next = 0;
		int end = 0;
		while (next < hits.size()) {
			int start = Math.max(end, wordStart(text, hits.get(next).start() - AROUND));
			int first = next;
			while (next < hits.size() && hits.get(next).start() - hits.get(first).start() < AROUND) {
				next++;
			}
			end = wordEnd(text, hits.get(next - 1).end() + AROUND);
			while (next < hits.size() && hits.get(next).start() < end) {
				end = Math.max(end, hits.get(next).end());
				next++;
			}
			passages.add(new Highlight(paragraph, start, end, text.substring(start, end),
					List.copyOf(hits.subList(first, next))));
		}
		return passages;
	}

	private static int wordStart(String text, int wanted) {
		int space = (wanted > 0) ? text.indexOf(' ', wanted) : -1;
		return (space < 0 || space > wanted + AROUND / 2) ? Math.max(0, wanted) : space + 1;
	}

	private static int wordEnd(String text, int wanted) {
		int space = (wanted < text.length()) ? text.lastIndexOf(' ', wanted) : -1;
		return (space < wanted - AROUND / 2) ? Math.min(text.length(), wanted) : space;
	}

	/**
	 * Return the passage as HTML, with each hit in a {@code mark} element.
	 * @return the HTML
	 */
	public String html() {
		StringBuilder html = new StringBuilder();
		int done = this.start;
		for (TextSpan hit : this.hits) {
			html.append(escaped(done, hit.start()))
				.append("<mark>")
				.append(escaped(hit.start(), hit.end()))
				.append("</mark>");
			done = hit.end();
		}
		return html.append(escaped(done, this.end)).toString();
	}

	private String escaped(int from, int to) {
		return HtmlUtils.htmlEscape(this.text.substring(from - this.start, to - this.start), "UTF-8");
	}

}
