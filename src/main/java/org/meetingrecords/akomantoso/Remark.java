package org.meetingrecords.akomantoso;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.xml.Element;

/**
 * What a remark within a speech is, which the standard has no words for: its class says
 * so where it is not something that happens in the room.
 */
final class Remark {

	private Remark() {
	}

	static @Nullable String classOf(Transcript.NoteKind kind) {
		return switch (kind) {
			case HEADING, NARRATION -> kind.name().toLowerCase(Locale.ROOT);
			default -> null;
		};
	}

	static Transcript.NoteKind kindOf(Element remark) {
		return switch (String.valueOf(remark.attribute("class"))) {
			case "heading" -> Transcript.NoteKind.HEADING;
			case "narration" -> Transcript.NoteKind.NARRATION;
			default -> Transcript.NoteKind.STAGE_DIRECTION;
		};
	}

}
