package org.meetingrecords.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.UnreadableTranscriptException;

/**
 * The one way to read XML: nothing but the text itself is read, no entity is declared,
 * and a document takes no more memory than its deepest element and what is made of it.
 */
public final class Xml {

	private static final int DEEPEST = 200;

	private static final String UNBOUND = "PrefixUnbound?";

	private static final String NOT_UNIQUE = "AttributeNotUnique?";

	private final String text;

	private final Deque<Element> open = new ArrayDeque<>();

	private final Deque<Part> parts = new ArrayDeque<>();

	private Xml(String text, Part document) {
		this.text = text;
		this.parts.push(document);
	}

	/**
	 * Read a document.
	 * @param text the document
	 * @param document what is made of it; its only child is the root
	 * @throws UnreadableTranscriptException if it is not well-formed, declares a document
	 * type, or is nested too deeply
	 */
	public static void read(String text, Part document) {
		new Xml(text, document).read();
	}

	/**
	 * Return the root of a document, without reading on.
	 * @param text the document, or any other text
	 * @return the root; null if the text does not start as XML does
	 */
	public static @Nullable Element root(String text) {
		if (!text.stripLeading().startsWith("<")) {
			return null;
		}
		try {
			XMLStreamReader reader = reader(text);
			while (reader.hasNext()) {
				if (reader.next() == XMLStreamConstants.START_ELEMENT) {
					return element(reader);
				}
			}
			return null;
		}
		catch (XMLStreamException ex) {
			return null;
		}
	}

	private static XMLStreamReader reader(String text) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		return factory.createXMLStreamReader(new StringReader(text));
	}

	private void read() {
		try {
			XMLStreamReader reader = reader(this.text);
			while (reader.hasNext()) {
				take(reader, reader.next());
			}
		}
		catch (XMLStreamException ex) {
			throw refusal(ex);
		}
	}

	private void take(XMLStreamReader reader, int event) {
		Part part = this.parts.element();
		switch (event) {
			case XMLStreamConstants.DTD -> throw new UnreadableTranscriptException(
					"the file has a <!DOCTYPE>, which may define and fetch anything: remove it", lineOfType(reader));
			case XMLStreamConstants.START_ELEMENT -> {
				Element element = element(reader);
				if (this.open.size() == DEEPEST) {
					throw new UnreadableTranscriptException(
							"the elements are nested more than %d deep".formatted(DEEPEST), element.line());
				}
				this.open.push(element);
				this.parts.push(part.child(element));
			}
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
				part.text(reader.getText());
			case XMLStreamConstants.END_ELEMENT -> {
				this.open.pop();
				this.parts.pop().end();
			}
			default -> {
				// comments and the like say nothing
			}
		}
	}

	private static Element element(XMLStreamReader reader) {
		Map<String, String> attributes = new HashMap<>();
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			String namespace = Objects.requireNonNullElse(reader.getAttributeNamespace(i), "");
			if (namespace.isEmpty()) {
				attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
			}
			else if (namespace.equals(XMLConstants.XML_NS_URI)) {
				attributes.put("xml:" + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
			}
		}
		return new Element(Objects.requireNonNullElse(reader.getNamespaceURI(), ""), reader.getLocalName(), attributes,
				line(reader));
	}

	// the parser has read all of it
	private int lineOfType(XMLStreamReader reader) {
		int start = this.text.lastIndexOf("<!DOCTYPE", reader.getLocation().getCharacterOffset());
		return 1 + (int) this.text.substring(0, Math.max(0, start)).chars().filter((sign) -> sign == '\n').count();
	}

	private static int line(XMLStreamReader reader) {
		return Math.max(1, reader.getLocation().getLineNumber());
	}

	private UnreadableTranscriptException refusal(XMLStreamException ex) {
		int line = (ex.getLocation() != null) ? Math.max(1, ex.getLocation().getLineNumber()) : 1;
		boolean atEnd = ex.getLocation() != null && ex.getLocation().getCharacterOffset() >= this.text.length();
		if (atEnd && !this.open.isEmpty()) {
			Element unclosed = this.open.element();
			return new UnreadableTranscriptException("the file seems to be cut off: <%s> of line %d has no end"
				.formatted(unclosed.name(), unclosed.line()), line);
		}
		return new UnreadableTranscriptException("the file is not well-formed XML: " + reason(ex), line);
	}

	// the parser puts its own count of lines before the reason
	private static String reason(XMLStreamException ex) {
		String message = String.valueOf(ex.getMessage());
		String reason = message.substring(message.indexOf('\n') + 1).replaceFirst("^Message: ", "");
		int twice = reason.indexOf(NOT_UNIQUE);
		if (twice >= 0) {
			return "<%s> has the attribute '%s' twice"
				.formatted((Object[]) reason.substring(twice + NOT_UNIQUE.length()).split("&", 2));
		}
		int unbound = reason.indexOf(UNBOUND);
		if (unbound >= 0) {
			return "the prefix '%s' is not declared"
				.formatted(reason.substring(unbound + UNBOUND.length()).replaceFirst("&.*", ""));
		}
		return reason.startsWith("http") ? "its namespaces are not declared as they must be" : reason;
	}

}
