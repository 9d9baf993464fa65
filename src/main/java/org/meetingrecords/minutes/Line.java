package org.meetingrecords.minutes;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

	// as Markdown does it
	private static final Pattern ESCAPED = Pattern.compile("\\\\([\\[\\]()*_#-])");

	private static final Pattern HEADING = Pattern.compile("#{1,6}\\s.*");

	static Line of(int number, String printed, boolean isBlockStart) {
		String text = ESCAPED.matcher(printed.strip()).replaceAll("$1");
		return new Line(number, text, Start.of(text), isBlockStart);
	}

	static Line joined(List<Line> lines) {
		Line first = lines.get(0);
		String more = lines.stream().skip(1).map((line) -> " " + line.text).collect(Collectors.joining());
		return new Line(first.number, first.text + more, first.start.map((start) -> start.with(more)),
				first.isBlockStart);
	}

	/**
	 * Return the line as it is where only some of what may be the start of a turn is.
	 * @param isStart whether something is
	 * @return the line
	 */
	Line with(Predicate<Start> isStart) {
		return new Line(this.number, this.text, this.start.filter(isStart), this.isBlockStart);
	}

	boolean isHeading() {
		return HEADING.matcher(this.text).matches();
	}

	boolean isMark() {
		return NoteKinds.ofMark(this.text) != null;
	}

}
