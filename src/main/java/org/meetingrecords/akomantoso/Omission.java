package org.meetingrecords.akomantoso;

import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.xml.Element;
import org.meetingrecords.xml.Inline;
import org.meetingrecords.xml.Minutes;
import org.meetingrecords.xml.Part;

/**
 * A part of the talk that is left out, with what is printed instead, if anything is.
 */
class Omission implements Part {

	private final Minutes minutes;

	private final StringBuilder text = new StringBuilder();

	Omission(Minutes minutes) {
		this.minutes = minutes;
	}

	@Override
	public Part child(Element element) {
		return new Inline(this);
	}

	@Override
	public void text(String text) {
		this.text.append(text);
	}

	@Override
	public void end() {
		this.minutes.write(this.text.toString().isBlank() ? "[…]" : this.text.toString());
		this.minutes.paragraph(Transcript.NoteKind.OMISSION);
	}

}
