package org.meetingrecords.akomantoso;

import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.xml.Element;
import org.meetingrecords.xml.Inline;
import org.meetingrecords.xml.Part;
import org.meetingrecords.xml.Proceedings;

/**
 * A part of the talk that is left out, with what is printed instead, if anything is.
 */
class Omission implements Part {

	private final Proceedings proceedings;

	private final StringBuilder text = new StringBuilder();

	Omission(Proceedings proceedings) {
		this.proceedings = proceedings;
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
		this.proceedings.write(this.text.toString().isBlank() ? "[…]" : this.text.toString());
		this.proceedings.paragraph(Transcript.NoteKind.OMISSION);
	}

}
