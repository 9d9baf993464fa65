package org.meetingrecords.xml;

import java.util.Set;
import java.util.function.Consumer;

import org.meetingrecords.transcript.Space;

/**
 * An element of which only the text counts, with that of all elements in it.
 */
public final class Text implements Part {

	// elements that end a line, in any of the formats
	private static final Set<String> APART = Set.of("p", "li", "item", "br", "eol", "lb", "tr", "td", "th");

	private final StringBuilder text = new StringBuilder();

	private final Consumer<String> reader;

	/**
	 * Start a text.
	 * @param reader takes the text when it is complete, with single spaces; not called
	 * for a blank one
	 */
	public Text(Consumer<String> reader) {
		this.reader = reader;
	}

	@Override
	public Part child(Element element) {
		if (APART.contains(element.name())) {
			text(" ");
		}
		return new Inline(this);
	}

	@Override
	public void text(String text) {
		this.text.append(text);
	}

	@Override
	public void end() {
		String squashed = Space.squash(this.text.toString());
		if (!squashed.isEmpty()) {
			this.reader.accept(squashed);
		}
	}

}
