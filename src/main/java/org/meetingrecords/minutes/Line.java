package org.meetingrecords.minutes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.meetingrecords.transcript.NoteKinds;

/**
 * A line that is not empty, or the lines of a paragraph.
 *
 * @param number the number of the line, from 1
 * @param text the text
 * @param start who may begin to speak here; empty for anything else
 * @param isBlockStart whether an empty line stands before it
 */
record Line(int number, String text, Optional<Start> start, boolean isBlockStart) {

	private static final Pattern HEADING = Pattern.compile("#{1,6}\\s.*");

	static Line of(int number, String text, boolean isBlockStart) {
		return new Line(number, text.strip(), Start.of(text.strip()), isBlockStart);
	}

	static Line joined(List<Line> lines) {
		Line first = lines.get(0);
		return of(first.number, lines.stream().map(Line::text).collect(Collectors.joining(" ")), first.isBlockStart);
	}

	boolean isHeading() {
		return HEADING.matcher(this.text).matches();
	}

	boolean isMark() {
		return NoteKinds.ofMark(this.text) != null;
	}

}
