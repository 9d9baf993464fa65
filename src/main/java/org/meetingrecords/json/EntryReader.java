package org.meetingrecords.json;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.Transcript;

/**
 * Reads what a transcript consists of: turns, and the notes between and within them.
 */
final class EntryReader {

	private final int speakers;

	/**
	 * Create a reader.
	 * @param speakers how many speakers there are
	 */
	EntryReader(int speakers) {
		this.speakers = speakers;
	}

	Transcript.Entry entry(Value value) {
		return value.has("note") ? note(value) : turn(value);
	}

	private static Transcript.Note note(Value value) {
		Members note = value.members("note", "text");
		return new Transcript.Note(note.get("note").oneOf(Transcript.NoteKind.class), note.get("text").text());
	}

	private Transcript.Turn turn(Value value) {
		Members turn = value.members("speaker", "label", "remark", "startsAt", "endsAt", "paragraphs");
		List<Transcript.Paragraph> paragraphs = turn.get("paragraphs").list(EntryReader::paragraph);
		if (paragraphs.isEmpty()) {
			throw turn.get("paragraphs").refusal("a turn has at least one paragraph");
		}
		return new Transcript.Turn(speaker(turn.get("speaker")), turn.get("label").text(),
				turn.optional("remark", Value::text), paragraphs, times(turn));
	}

	private int speaker(Value value) {
		int speaker = value.number();
		if (speaker < 0 || speaker >= this.speakers) {
			throw value.refusal(
					"there is no speaker %d: the document lists %d, counted from 0".formatted(speaker, this.speakers));
		}
		return speaker;
	}

	private static Transcript.@Nullable Times times(Members turn) {
		if (!turn.has("startsAt") && !turn.has("endsAt")) {
			return null;
		}
		Transcript.Times times = new Transcript.Times(turn.get("startsAt").seconds(), turn.get("endsAt").seconds());
		if (times.end().compareTo(times.start()) < 0) {
			throw turn.get("endsAt").refusal("the turn ends before it starts");
		}
		return times;
	}

	private static Transcript.Paragraph paragraph(Value value) {
		if (value.isText()) {
			return new Transcript.Paragraph(value.text(), null);
		}
		Transcript.Note note = note(value);
		return new Transcript.Paragraph(note.text(), note.kind());
	}

}
