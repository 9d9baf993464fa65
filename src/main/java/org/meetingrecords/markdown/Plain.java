package org.meetingrecords.markdown;

import java.util.regex.Pattern;

/**
 * Text that Markdown shows as it is: whatever would be markup is escaped, and nothing
 * else, as people read it unrendered too.
 */
final class Plain {

	private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

	private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

	private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~]");

	// what could be the name or number of a character
	private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w+;)");

	// headings, lists, lines, terms that are explained
	private static final Pattern START = Pattern.compile("^(?=[#+=:-])");

	private static final Pattern NUMBER = Pattern.compile("^(\\d{1,9})(?=[.)])");

	private Plain() {
	}

	/**
	 * Return a text as a part of a line.
	 * @param text the text
	 * @return the text on one line
	 */
	static String within(String text) {
		String line = CONTROL.matcher(SPACE.matcher(text).replaceAll(" ").strip()).replaceAll("\uFFFD");
		return ENTITY.matcher(MARKUP.matcher(line).replaceAll("\\\\$0")).replaceAll("\\\\&");
	}

	/**
	 * Return a text as a whole paragraph.
	 * @param text the text
	 * @return the text on one line
	 */
	static String paragraph(String text) {
		return NUMBER.matcher(START.matcher(within(text)).replaceAll("\\\\")).replaceAll("$1\\\\");
	}

	/**
	 * Return a text as a heading, of which number signs at the end were no part.
	 * @param text the text
	 * @return the text on one line
	 */
	static String heading(String text) {
		return within(text).replace("#", "\\#");
	}

}
