package org.meetingrecords.parlamint;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.xml.Element;
import org.meetingrecords.xml.Inline;
import org.meetingrecords.xml.Part;
import org.meetingrecords.xml.Text;

/**
 * A speech.
 */
class Utterance implements Part {

	private final Element start;

	private final Floor floor;

	private @Nullable String label;

	Utterance(Element start, Floor floor) {
		this.start = start;
		this.floor = floor;
		this.label = floor.announced();
		floor.proceedings().begin();
	}

	@Override
	public Part child(Element element) {
		boolean first = this.label == null && !this.floor.proceedings().isSpoken();
		if (first && element.name().equals("note") && "speaker".equals(element.attribute("type"))) {
			return new Text((text) -> this.label = text);
		}
		if (Event.is(element)) {
			return event(element);
		}
		return switch (element.name()) {
			case "seg" -> new Segment(this);
			case "s" -> new Sentence(this);
			case "lb", "pb", "cb", "anchor", "linkGrp" -> IGNORED;
			default -> new Inline(this);
		};
	}

	Part event(Element element) {
		paragraph();
		return new Event(element, this.floor, true);
	}

	void paragraph() {
		this.floor.proceedings().paragraph(null);
	}

	@Override
	public void text(String text) {
		this.floor.proceedings().write(text);
	}

	@Override
	public void end() {
		paragraph();
		this.floor.speak(this.start, this.label);
	}

	/**
	 * A paragraph.
	 *
	 * @param utterance the speech around it
	 */
	private record Segment(Utterance utterance) implements Part {

		@Override
		public Part child(Element element) {
			Part part = this.utterance.child(element);
			return (part instanceof Inline) ? new Inline(this) : part;
		}

		@Override
		public void text(String text) {
			this.utterance.text(text);
		}

		@Override
		public void end() {
			this.utterance.paragraph();
		}

	}

}
