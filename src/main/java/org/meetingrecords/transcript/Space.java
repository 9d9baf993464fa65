package org.meetingrecords.transcript;

import java.util.regex.Pattern;

/**
 * White space as readers want it.
 */
public final class Space {

	private static final Pattern ANY = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");

	private Space() {
	}

	/**
	 * Return a text with single spaces, and none around it.
	 * @param text the text
	 * @return the text without other white space
	 */
	public static String squash(String text) {
		return ANY.matcher(text).replaceAll(" ").strip();
	}

}
