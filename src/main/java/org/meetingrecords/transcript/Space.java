package org.meetingrecords.transcript;

import java.util.regex.Pattern;

/**
 * White space as readers want it.
 */
final class Space {

	private static final Pattern ANY = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");

	private Space() {
	}

	static String squash(String text) {
		return ANY.matcher(text).replaceAll(" ").strip();
	}

}
