package org.meetingrecords.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.meetingrecords.plain.Label;
import org.meetingrecords.plain.Labels;
import org.meetingrecords.transcript.UnreadableTranscriptException;

/**
 * The lines of a file: those at the top that say what it is, and the others. Each line is
 * a paragraph, but in a file with hard line breaks: there none is longer than 100
 * characters and one goes on in small letters on the next, and paragraphs end with an
 * empty line, a speaker, a note or a heading.
 */
class Script {

	/** What programs add: nobody says it, and it says nothing of the meeting. */
	private static final Pattern ADDED = Pattern
		.compile("Transcribed by https://otter\\.ai|Meeting ended after [\\d:]+.*"
				+ "|This editable transcript was computer generated and might contain errors\\..*|.{1,80} (?:started|stopped) transcription|(?:\\d+h )?\\d+m \\d+s"
				+ "|[\\[(]?(?:\\d{1,2}:)?\\d{1,2}:\\d{2}[\\])]?:?"
				// as YouTube writes them, for subtitles
				+ "|(?:\\d{1,2}:)?\\d{1,2}:\\d{2}\\.\\d{3},(?:\\d{1,2}:)?\\d{1,2}:\\d{2}\\.\\d{3}");

	private static final Pattern GOES_ON = Pattern.compile("\\p{Ll}.*");

	private static final Pattern ENDS = Pattern.compile(".*[.!?:;…”\"’)\\]]");

	private static final int LONGEST_WRAPPED = 100;

	/** Those of a long day in a parliament many times over: each takes memory. */
	private static final int MOST_LINES = 200_000;

	private final Top top;

	private List<Line> body = new ArrayList<>();

	Script(String text) {
		String[] lines = text.split("\n", -1);
		this.top = Top.of(lines);
		int start = this.top.end();
		for (int i = start; i < lines.length; i++) {
			if (!lines[i].isBlank() && !ADDED.matcher(lines[i].strip()).matches()) {
				if (this.body.size() == MOST_LINES) {
					throw new UnreadableTranscriptException(
							"the file has more than %,d lines of text: divide it".formatted(MOST_LINES), i + 1);
				}
				this.body.add(Line.of(i + 1, lines[i], i == start || lines[i - 1].isBlank()));
			}
		}
		Labels labels = labels();
		this.body.replaceAll((line) -> line.with((begun) -> isLabel(begun, labels)));
		if (isWrapped()) {
			this.body = joined();
		}
	}

	List<Line> body() {
		return this.body;
	}

	Top top() {
		return this.top;
	}

	private static boolean isLabel(Start start, Labels labels) {
		return start.isSure() ? Labels.isShaped(start.label()) : labels.has(start.label());
	}

	private Labels labels() {
		List<Label> printed = new ArrayList<>();
		this.body.forEach((line) -> line.start().map(Start::label).ifPresent(printed::add));
		// the first line may be the title
		Optional<Label> first = this.body.stream()
			.limit(2)
			.flatMap((line) -> line.start().stream())
			.map(Start::label)
			.findFirst();
		return new Labels(first, printed, this.body.size());
	}

	private boolean isWrapped() {
		boolean goesOn = false;
		for (int i = 0; i < this.body.size(); i++) {
			Line line = this.body.get(i);
			if (line.text().length() > LONGEST_WRAPPED) {
				return false;
			}
			goesOn |= i > 0 && goesOn(this.body.get(i - 1), line);
		}
		return goesOn;
	}

	private static boolean goesOn(Line before, Line line) {
		return !line.isBlockStart() && line.start().isEmpty() && !stands(before)
				&& GOES_ON.matcher(line.text()).matches() && !ENDS.matcher(before.text()).matches();
	}

	private List<Line> joined() {
		List<Line> joined = new ArrayList<>();
		List<Line> paragraph = new ArrayList<>();
		for (Line line : this.body) {
			boolean starts = line.isBlockStart() || line.start().isPresent() || stands(line) || paragraph.isEmpty()
					|| stands(paragraph.get(0));
			if (starts && !paragraph.isEmpty()) {
				joined.add(Line.joined(paragraph));
				paragraph.clear();
			}
			paragraph.add(line);
		}
		if (!paragraph.isEmpty()) {
			joined.add(Line.joined(paragraph));
		}
		return joined;
	}

	// alone, whatever stands around it
	private static boolean stands(Line line) {
		return line.isHeading() || line.isMark() || line.start().filter(Start::isSure).isPresent();
	}

}
