package org.meetingrecords.minutes;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.plain.Entries;
import org.meetingrecords.plain.Label;
import org.meetingrecords.transcript.NoteKinds;
import org.meetingrecords.transcript.Transcript;

/**
 * Makes turns and notes of paragraphs. A turn ends where another speaker begins, at a
 * heading and at a line of stars. Times count from the start if the first is within ten
 * minutes of it: otherwise they are those of a clock, and left out. A turn ends when the
 * next begins.
 */
final class Talk {

	private static final Duration EARLY = Duration.ofMinutes(10);

	private final List<Line> lines;

	private final boolean isTimed;

	private final Entries entries = new Entries();

	private @Nullable Label speaker;

	private Talk(List<Line> lines) {
		this.lines = lines;
		this.isTimed = lines.stream()
			.flatMap((line) -> line.start().stream())
			.map(Start::time)
			.filter(Objects::nonNull)
			.findFirst()
			.filter((time) -> time.compareTo(EARLY) <= 0)
			.isPresent();
	}

	static Entries of(List<Line> lines) {
		Talk talk = new Talk(lines);
		for (int i = 0; i < lines.size(); i++) {
			talk.add(i);
		}
		talk.entries.end();
		return talk.entries;
	}

	private void add(int index) {
		Line line = this.lines.get(index);
		Optional<Start> start = line.start();
		if (start.isPresent()) {
			begin(start.get(), index);
			return;
		}
		Transcript.NoteKind mark = NoteKinds.ofMark(line.text());
		if (line.isHeading()) {
			end();
			this.entries.note(Transcript.NoteKind.HEADING, line.text().replaceFirst("^#+\\s+", ""));
		}
		else if (mark != null) {
			if (mark == Transcript.NoteKind.BREAK) {
				end();
			}
			this.entries.note(mark, line.text());
		}
		else if (this.entries.isOpen() && !isHeading(index)) {
			this.entries.say(line.text());
		}
		else {
			end();
			this.entries.note(NoteKinds.outside(line.text()), line.text());
		}
	}

	// who is printed again, with nothing between, goes on
	private void begin(Start start, int index) {
		if (this.speaker == null || !this.speaker.text().equalsIgnoreCase(start.label().text())) {
			this.entries.begin(start.label());
			this.speaker = start.label();
		}
		if (this.isTimed && start.time() != null) {
			this.entries.time(start.time(), next(index).orElse(start.time()));
		}
		Transcript.NoteKind mark = NoteKinds.ofMark(start.text());
		if (mark != null) {
			this.entries.note(mark, start.text());
		}
		else if (!start.text().isEmpty()) {
			this.entries.say(start.text());
		}
	}

	private void end() {
		this.entries.end();
		this.speaker = null;
	}

	private Optional<Duration> next(int index) {
		for (int i = index + 1; i < this.lines.size(); i++) {
			Optional<Start> start = this.lines.get(i).start();
			if (start.isPresent()) {
				return start.map(Start::time);
			}
		}
		return Optional.empty();
	}

	// between two turns, with empty lines around it
	private boolean isHeading(int index) {
		Line line = this.lines.get(index);
		Line next = (index + 1 < this.lines.size()) ? this.lines.get(index + 1) : null;
		return line.isBlockStart() && next != null && next.isBlockStart() && next.start().isPresent()
				&& NoteKinds.isHeading(line.text());
	}

}
