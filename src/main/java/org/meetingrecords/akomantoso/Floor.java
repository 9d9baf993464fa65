package org.meetingrecords.akomantoso;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.xml.Proceedings;

/**
 * Where a debate takes place: whoever has the floor, and what stands beside the text.
 *
 * @param proceedings what is said
 * @param references whom it is about
 * @param moments when it is said
 * @param footnotes what waits for the end of its paragraph
 */
record Floor(Proceedings proceedings, References references, Moments moments, List<String> footnotes) {

	Floor(Proceedings proceedings, References references, Moments moments) {
		this(proceedings, references, moments, new ArrayList<>());
	}

	void paragraph(Transcript.@Nullable NoteKind kind) {
		this.proceedings.paragraph(kind);
		List<String> notes = List.copyOf(this.footnotes);
		this.footnotes.clear();
		notes.forEach((note) -> {
			this.proceedings.write(note);
			this.proceedings.paragraph(Transcript.NoteKind.NARRATION);
		});
	}

}
