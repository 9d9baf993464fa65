package org.meetingrecords.akomantoso;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.xml.Minutes;

/**
 * Where a debate takes place: whoever has the floor, and what stands beside the text.
 *
 * @param minutes what is said
 * @param references whom it is about
 * @param moments when it is said
 * @param footnotes what waits for the end of its paragraph
 */
record Floor(Minutes minutes, References references, Moments moments, List<String> footnotes) {

	Floor(Minutes minutes, References references, Moments moments) {
		this(minutes, references, moments, new ArrayList<>());
	}

	void paragraph(Transcript.@Nullable NoteKind kind) {
		this.minutes.paragraph(kind);
		List<String> notes = List.copyOf(this.footnotes);
		this.footnotes.clear();
		notes.forEach((note) -> {
			this.minutes.write(note);
			this.minutes.paragraph(Transcript.NoteKind.NARRATION);
		});
	}

}
