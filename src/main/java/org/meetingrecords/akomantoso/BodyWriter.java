package org.meetingrecords.akomantoso;

import java.time.Duration;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.xml.XmlWriter;

/**
 * Writes what is said and done, as {@link Passage} reads it.
 */
class BodyWriter {

	private final XmlWriter xml;

	private final Transcript transcript;

	BodyWriter(XmlWriter xml, Transcript transcript) {
		this.xml = xml;
		this.transcript = transcript;
	}

	void write(int number, Transcript.Entry entry) {
		if (entry instanceof Transcript.Turn turn) {
			speech(number, turn);
		}
		else if (entry instanceof Transcript.Note note) {
			between(note.kind(), note.text());
		}
	}

	private void between(Transcript.NoteKind kind, String text) {
		this.xml.startText((kind == Transcript.NoteKind.STAGE_DIRECTION) ? "scene" : "narrative");
		omittedOr(kind, text);
		this.xml.end();
	}

	private void omittedOr(Transcript.NoteKind kind, String text) {
		if (kind == Transcript.NoteKind.OMISSION) {
			this.xml.startText("omissis").text(text).end();
		}
		else {
			this.xml.text(text);
		}
	}

	private void speech(int number, Transcript.Turn turn) {
		Transcript.Speaker speaker = this.transcript.speakers().get(turn.speaker());
		String by = "#" + MetadataWriter.speaker(turn.speaker());
		Transcript.Times times = turn.times();
		this.xml.start("speech", "eId", "speech_" + number, "by", by, "as",
				(speaker.role() != null) ? "#" + MetadataWriter.role(turn.speaker()) : null, "startTime",
				moment((times != null) ? times.start() : null), "endTime",
				moment((times != null) ? times.end() : null));
		this.xml.startText("from");
		if (speaker.name() != null && speaker.role() == null) {
			// or else a name that is spelled otherwise would be read as a role
			this.xml.startText("person", "refersTo", by).text(turn.label()).end();
		}
		else {
			this.xml.text(turn.label());
		}
		if (turn.remark() != null) {
			this.xml.text(" ").startText("remark").text("(" + turn.remark() + ")").end();
		}
		this.xml.end();
		turn.paragraphs().forEach(this::paragraph);
		this.xml.end();
	}

	private void paragraph(Transcript.Paragraph paragraph) {
		Transcript.NoteKind kind = paragraph.note();
		this.xml.startText("p");
		if (kind == null || kind == Transcript.NoteKind.OMISSION) {
			omittedOr((kind != null) ? kind : Transcript.NoteKind.NARRATION, paragraph.text());
		}
		else {
			this.xml.startText("remark", "class", Remark.classOf(kind)).text(paragraph.text()).end();
		}
		this.xml.end();
	}

	// nobody knows when a recording began that is only known to be of a day
	private @Nullable String moment(@Nullable Duration time) {
		OffsetDateTime start = this.transcript.occasion().heldAt();
		return (start != null && time != null) ? Moments.written(start.plus(time)) : null;
	}

}
