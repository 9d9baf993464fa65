package org.meetingrecords.fulltext;

import java.util.ArrayList;
import java.util.List;

import org.springframework.web.util.HtmlUtils;

/**
 * A passage of a text with what was looked for.
 *
 * @param start where the passage starts in the text, in UTF-16 code units from 0
 * @param end where it ends, exclusive
 * @param text the passage
 * @param hits what was looked for, by its place in the whole text
 */
public record Excerpt(int start, int end, String text, List<TextSpan> hits) {

	/** About how many characters are shown before and after a hit. */
	private static final int AROUND = 100;

	/**
	 * Return the passages of a text: hits that stand close together share one, and none
	 * begins before the last one's end.
	 * @param text the text
	 * @param hits what was looked for, in order
	 * @return the passages, in order
	 */
	static List<Excerpt> of(String text, List<TextSpan> hits) {
		List<Excerpt> excerpts = new ArrayList<>();
		int next = 0;
		int end = 0;
		while (next < hits.size()) {
			int hit = hits.get(next).start();
			int start = Math.min(hit, wordStart(text, Math.max(end, hit - AROUND)));
			int first = next;
			while (next < hits.size() && hits.get(next).start() - hits.get(first).start() < AROUND) {
				next++;
			}
			end = wordEnd(text, hits.get(next - 1).end() + AROUND);
			while (next < hits.size() && hits.get(next).start() < end) {
				end = Math.max(end, hits.get(next).end());
				next++;
			}
			excerpts.add(new Excerpt(start, end, text.substring(start, end), List.copyOf(hits.subList(first, next))));
		}
		return excerpts;
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
