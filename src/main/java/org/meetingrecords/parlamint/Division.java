package org.meetingrecords.parlamint;

import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.xml.Element;
import org.meetingrecords.xml.Part;
import org.meetingrecords.xml.Text;

/**
 * A part of the text outside all speeches, at any depth.
 *
 * @param floor where it goes to
 */
record Division(Floor floor) implements Part {

	@Override
	public Part child(Element element) {
		return switch (element.name()) {
			case "u" -> new Utterance(element, this.floor);
			case "head" -> new Text((text) -> this.floor.note(Transcript.NoteKind.HEADING, text));
			case "p", "ab", "seg", "item", "row", "l" ->
				new Text((text) -> this.floor.note(Transcript.NoteKind.NARRATION, text));
			default -> Event.is(element) ? new Event(element, this.floor, false) : this;
		};
	}

}
