package org.meetingrecords.xml;

/**
 * An element that only marks words of the one around it.
 *
 * @param around the element around it
 */
public record Inline(Part around) implements Part {

	@Override
	public Part child(Element element) {
		return this.around.child(element);
	}

	@Override
	public void text(String text) {
		this.around.text(text);
	}

}
