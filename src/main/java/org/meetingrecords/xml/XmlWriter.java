package org.meetingrecords.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

import org.jspecify.annotations.Nullable;

/**
 * Writes XML, with a line for each element but those within a text. Characters that XML
 * does not have are replaced.
 */
public final class XmlWriter {

	private static final String REPLACEMENT = "\uFFFD";

	private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");

	private final Deque<Open> open = new ArrayDeque<>();

	/** Whether the last tag may still become one without content. */
	private boolean unclosed;

	/**
	 * Start an element that has only elements in it, unless it is within a text.
	 * @param name its name
	 * @param attributes names and values of its attributes in turn; without a value, that
	 * one is left out
	 * @return this writer
	 */
	public XmlWriter start(String name, @Nullable String... attributes) {
		return start(new Open(name, isWithinText()), attributes);
	}

	/**
	 * Start an element that has text in it.
	 * @param name its name
	 * @param attributes as of any element
	 * @return this writer
	 */
	public XmlWriter startText(String name, @Nullable String... attributes) {
		return start(new Open(name, true), attributes);
	}

	/**
	 * Write some text.
	 * @param words the text
	 * @return this writer
	 */
	public XmlWriter text(String words) {
		closeTag();
		append(words, false);
		return this;
	}

	/**
	 * End the element that was started last.
	 * @return this writer
	 */
	public XmlWriter end() {
		Open ended = this.open.pop();
		if (this.unclosed) {
			this.text.append("/>");
			this.unclosed = false;
			return this;
		}
		if (!ended.text()) {
			newLine();
		}
		this.text.append("</").append(ended.name()).append('>');
		return this;
	}

	/**
	 * Write an element with nothing in it.
	 * @param name its name
	 * @param attributes as of any element
	 * @return this writer
	 */
	public XmlWriter empty(String name, @Nullable String... attributes) {
		return start(name, attributes).end();
	}

	/**
	 * Return what was written.
	 * @return the document in UTF-8
	 */
	public byte[] bytes() {
		return (this.text + "\n").getBytes(StandardCharsets.UTF_8);
	}

	private XmlWriter start(Open element, @Nullable String... attributes) {
		closeTag();
		if (!isWithinText()) {
			newLine();
		}
		this.text.append('<').append(element.name());
		for (int i = 0; i < attributes.length; i += 2) {
			String value = attributes[i + 1];
			if (value != null) {
				this.text.append(' ').append(attributes[i]).append("=\"");
				append(value, true);
				this.text.append('"');
			}
		}
		this.open.push(element);
		this.unclosed = true;
		return this;
	}

	private boolean isWithinText() {
		return !this.open.isEmpty() && this.open.element().text();
	}

	private void closeTag() {
		this.text.append(this.unclosed ? ">" : "");
		this.unclosed = false;
	}

	private void newLine() {
		this.text.append('\n').append("  ".repeat(this.open.size()));
	}

	private void append(String words, boolean isAttribute) {
		words.codePoints().forEach((sign) -> {
			switch (sign) {
				case '&' -> this.text.append("&amp;");
				case '<' -> this.text.append("&lt;");
				case '>' -> this.text.append("&gt;");
				case '"' -> this.text.append(isAttribute ? "&quot;" : "\"");
				case '\r' -> this.text.append("&#13;");
				case '\n', '\t' -> this.text.append(isAttribute ? "&#%d;".formatted(sign) : Character.toString(sign));
				default -> this.text.append(isOfXml(sign) ? Character.toString(sign) : REPLACEMENT);
			}
		});
	}

	private static boolean isOfXml(int sign) {
		return sign >= ' ' && sign != 0xFFFE && sign != 0xFFFF && Character.getType(sign) != Character.SURROGATE;
	}

	/**
	 * An element that has not ended.
	 *
	 * @param name its name
	 * @param text whether there is text in it
	 */
	private record Open(String name, boolean text) {

	}

}
