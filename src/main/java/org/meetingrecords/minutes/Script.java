package org.meetingrecords.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.meetingrecords.plain.FrontMatter;
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

	private static final String FENCE = "---";

	/** What programs add: nobody says it, and it says nothing of the meeting. */
	private static final Pattern ADDED = Pattern
		.compile("Transcribed by https://otter\\.ai|.{1,80} (?:started|stopped) transcription|(?:\\d+h )?\\d+m \\d+s");

	private static final Pattern GOES_ON = Pattern.compile("\\p{Ll}.*");

	private static final Pattern ENDS = Pattern.compile(".*[.!?:;…”\"’)\\]]");

	private static final int LONGEST_WRAPPED = 100;

	private final List<Line> front = new ArrayList<>();

	private List<Line> body = new ArrayList<>();

	private final Labels labels;

	Script(String text) {
		String[] lines = text.split("\n", -1);
		int start = readFront(lines);
		for (int i = start; i < lines.length; i++) {
			if (!lines[i].isBlank() && !ADDED.matcher(lines[i].strip()).matches()) {
				this.body.add(Line.of(i + 1, lines[i], i == start || lines[i - 1].isBlank()));
			}
		}
		this.labels = labels();
		if (isWrapped()) {
			this.body = joined();
		}
	}

	List<Line> body() {
		return this.body;
	}

	// refuses a line between fences that is none of them
	FrontMatter matter() {
		FrontMatter matter = new FrontMatter();
		for (Line line : this.front) {
			if (!FrontMatter.isField(line.text())) {
				throw new UnreadableTranscriptException(
						"'%s' is no line that the top of a file can have, such as 'Title: Town council'"
							.formatted(line.text().substring(0, Math.min(line.text().length(), 80))),
						line.number());
			}
			matter.add(line.number(), line.text());
		}
		return matter;
	}

	boolean hasFront() {
		return !this.front.isEmpty();
	}

	Optional<Start> start(Line line) {
		return line.start()
			.filter((start) -> start.isSure() ? Labels.isShaped(start.label()) : this.labels.has(start.label()));
	}

	private int readFront(String[] lines) {
		int first = 0;
		while (first < lines.length && lines[first].isBlank()) {
			first++;
		}
		boolean fenced = first < lines.length && lines[first].strip().equals(FENCE);
		int end = fenced ? first + 1 : first;
		int next = end;
		for (int i = end; i < lines.length && (fenced ? !lines[i].strip().equals(FENCE) : isFront(lines[i])); i++) {
			if (!lines[i].isBlank()) {
				this.front.add(Line.of(i + 1, lines[i], false));
			}
			next = i + 1;
		}
		if (!fenced) {
			return next;
		}
		if (next == lines.length) {
			// a line of dashes, and no end of it: nothing but a break
			this.front.clear();
			return first;
		}
		return next + 1;
	}

	private static boolean isFront(String line) {
		return line.isBlank() || FrontMatter.isField(line);
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
			goesOn |= i > 0 && !line.isBlockStart() && start(line).isEmpty() && GOES_ON.matcher(line.text()).matches()
					&& !ENDS.matcher(this.body.get(i - 1).text()).matches();
		}
		return goesOn;
	}

	private List<Line> joined() {
		List<Line> joined = new ArrayList<>();
		List<Line> paragraph = new ArrayList<>();
		for (Line line : this.body) {
			boolean starts = line.isBlockStart() || start(line).isPresent() || stands(line) || paragraph.isEmpty()
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
	private boolean stands(Line line) {
		return line.isHeading() || line.isMark() || start(line).filter(Start::isSure).isPresent();
	}

}
