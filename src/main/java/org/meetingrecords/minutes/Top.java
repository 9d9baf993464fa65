package org.meetingrecords.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.meetingrecords.plain.FrontMatter;
import org.meetingrecords.transcript.UnreadableTranscriptException;

/**
 * The lines at the top of a file that say what it is: those with a known key, or all
 * between two lines of three dashes if one of them has. There programs write keys of
 * their own, which are passed over.
 *
 * @param lines the lines between the dashes, or those with a known key
 * @param end the index of the first line below
 */
record Top(List<Line> lines, int end) {

	private static final String FENCE = "---";

	private static final Pattern OTHER = Pattern.compile("[\\w-]++\\s*+:.*|[-#\\s].*");

	static Top of(String[] lines) {
		int first = 0;
		while (first < lines.length && lines[first].isBlank()) {
			first++;
		}
		boolean fenced = first < lines.length && isFence(lines[first]);
		Top top = fenced ? until(lines, first + 1, true) : until(lines, first, false);
		if (!fenced) {
			return top;
		}
		boolean isTop = top.end < lines.length && top.says();
		return isTop ? new Top(top.lines, top.end + 1) : new Top(List.of(), first);
	}

	boolean says() {
		return this.lines.stream().anyMatch((line) -> FrontMatter.isField(line.text()));
	}

	FrontMatter matter() {
		FrontMatter matter = new FrontMatter();
		for (Line line : this.lines) {
			if (!FrontMatter.isField(line.text()) && !OTHER.matcher(line.text()).matches()) {
				throw new UnreadableTranscriptException(
						"between the dashes only lines such as 'Title: Town council' can stand", line.number());
			}
			matter.add(line.number(), line.text());
		}
		return matter;
	}

	private static Top until(String[] lines, int start, boolean fenced) {
		List<Line> fields = new ArrayList<>();
		int end = start;
		while (end < lines.length
				&& (fenced ? !isFence(lines[end]) : lines[end].isBlank() || FrontMatter.isField(lines[end]))) {
			if (!lines[end].isBlank()) {
				fields.add(Line.of(end + 1, lines[end], false));
			}
			end++;
		}
		return new Top(fields, end);
	}

	private static boolean isFence(String line) {
		return line.strip().equals(FENCE);
	}

}
