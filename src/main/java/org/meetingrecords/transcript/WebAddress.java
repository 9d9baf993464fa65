package org.meetingrecords.transcript;

import java.util.regex.Pattern;

/**
 * Addresses as records have them. Clients show them as links: nothing that a browser
 * would run is one.
 */
public final class WebAddress {

	/** What an address is like. */
	public static final Pattern SHAPE = Pattern.compile("https?://\\S+");

	private WebAddress() {
	}

	/**
	 * Return whether a text is an address.
	 * @param text the text
	 * @return whether it is
	 */
	public static boolean is(String text) {
		return SHAPE.matcher(text).matches();
	}

}
