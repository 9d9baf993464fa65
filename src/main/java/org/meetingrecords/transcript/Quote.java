package org.meetingrecords.transcript;

/**
 * What a refusal quotes of a file: on one line, and no more than tells where to look.
 */
public final class Quote {

	private static final int LONGEST = 80;

	private Quote() {
	}

	/**
	 * Return the start of a text.
	 * @param text the text
	 * @return all of it, if it is short
	 */
	public static String of(String text) {
		String start = Space.squash(text.substring(0, Math.min(text.length(), 2 * LONGEST)));
		return (start.length() <= LONGEST && text.length() <= 2 * LONGEST) ? start
				: start.substring(0, Math.min(start.length(), LONGEST)).strip() + "…";
	}

}
