package org.meetingrecords.markdown;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.Transcript;

/**
 * Writes what was said. Each turn has the number that it is quoted by, which is an anchor
 * too.
 */
final class Talk {

	private final String slug;

	private final List<Transcript.Speaker> speakers;

	private final StringBuilder text;

	private final Set<Integer> introduced = new HashSet<>();

	Talk(String slug, List<Transcript.Speaker> speakers, StringBuilder text) {
		this.slug = slug;
		this.speakers = speakers;
		this.text = text;
	}

	void write(List<Transcript.Entry> entries) {
		block("## Transcript");
		block("*Each statement has the number to quote it by, after the name of the record:* `%s#`"
			.formatted(this.slug));
		int number = 0;
		for (Transcript.Entry entry : entries) {
			number++;
			if (entry instanceof Transcript.Turn turn) {
				turn(number, turn);
			}
			else if (entry instanceof Transcript.Note note) {
				note(note.kind(), note.text());
			}
		}
	}

	private void turn(int number, Transcript.Turn turn) {
		Transcript.Speaker speaker = this.speakers.get(turn.speaker());
		StringBuilder line = new StringBuilder("**<a id=\"%d\"></a>%d. %s**".formatted(number, number,
				Plain.within(Objects.requireNonNullElse(speaker.name(), speaker.label()))));
		if (this.introduced.add(turn.speaker())) {
			add(line, ", ", speaker.role(), "");
		}
		add(line, " (", turn.remark(), ")");
		if (turn.times() != null) {
			line.append(" [").append(clock(turn.times().start())).append(']');
		}
		block(line.toString());
		turn.paragraphs().forEach((paragraph) -> {
			if (paragraph.note() != null) {
				note(paragraph.note(), paragraph.text());
			}
			else {
				block(Plain.paragraph(paragraph.text()));
			}
		});
	}

	private static void add(StringBuilder line, String before, @Nullable String text, String after) {
		if (text != null && !text.isBlank()) {
			line.append(before).append(Plain.within(text)).append(after);
		}
	}

	private void note(Transcript.NoteKind kind, String text) {
		switch (kind) {
			case HEADING -> block("### " + Plain.heading(text));
			case BREAK -> block("---");
			default -> {
				String note = Plain.within(text);
				block(note.isEmpty() ? "" : "*" + note + "*");
			}
		}
	}

	// with a blank line before
	private void block(String block) {
		if (!block.isEmpty()) {
			this.text.append('\n').append(block).append('\n');
		}
	}

	private static String clock(Duration time) {
		return "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
	}

}
