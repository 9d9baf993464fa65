package org.meetingrecords.json;

import java.math.BigDecimal;
import java.time.Duration;

import org.meetingrecords.transcript.Transcript;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the members of what a transcript consists of, as {@link EntryReader} reads them.
 */
final class EntryWriter {

	private final JsonGenerator json;

	EntryWriter(JsonGenerator json) {
		this.json = json;
	}

	void write(Transcript.Entry entry) {
		if (entry instanceof Transcript.Turn turn) {
			write(turn);
		}
		else if (entry instanceof Transcript.Note note) {
			write(note.kind(), note.text());
		}
	}

	private void write(Transcript.NoteKind kind, String text) {
		this.json.writeStringProperty("note", kind.name());
		this.json.writeStringProperty("text", text);
	}

	private void write(Transcript.Turn turn) {
		this.json.writeNumberProperty("speaker", turn.speaker());
		this.json.writeStringProperty("label", turn.label());
		if (turn.remark() != null) {
			this.json.writeStringProperty("remark", turn.remark());
		}
		Transcript.Times times = turn.times();
		if (times != null) {
			this.json.writeNumberProperty("startsAt", seconds(times.start()));
			this.json.writeNumberProperty("endsAt", seconds(times.end()));
		}
		this.json.writeArrayPropertyStart("paragraphs");
		turn.paragraphs().forEach(this::write);
		this.json.writeEndArray();
	}

	private void write(Transcript.Paragraph paragraph) {
		if (paragraph.note() == null) {
			this.json.writeString(paragraph.text());
			return;
		}
		this.json.writeStartObject();
		write(paragraph.note(), paragraph.text());
		this.json.writeEndObject();
	}

	// to the millisecond, without zeros at the end or an exponent
	private static BigDecimal seconds(Duration time) {
		BigDecimal seconds = BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros();
		return (seconds.scale() < 0) ? seconds.setScale(0) : seconds;
	}

}
