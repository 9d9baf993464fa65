package org.meetingrecords.xml;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The start of an element.
 *
 * @param namespace its namespace; empty if it has none
 * @param name its name, without a prefix
 * @param attributes its attributes without a namespace by their names, and those of XML
 * itself as {@code xml:id}
 * @param line the number of the line at which it starts, from 1
 */
public record Element(String namespace, String name, Map<String, String> attributes, int line) {

	/**
	 * Return an attribute.
	 * @param attribute its name
	 * @return its value without space around it; null if it is missing or blank
	 */
	public @Nullable String attribute(String attribute) {
		String value = this.attributes.getOrDefault(attribute, "").strip();
		return value.isEmpty() ? null : value;
	}

}
