package org.meetingrecords.plain;

import java.util.Optional;

import org.meetingrecords.transcript.Space;

/**
 * The start of a line that may say who speaks, as in {@code Jane Doe: Good morning}.
 *
 * @param label what stands before the colon
 * @param text what follows it; empty if nothing does
 */
public record Prefix(Label label, String text) {

	private static final int LONGEST = 120;

	/**
	 * Return what stands before the first colon that a space or the line's end follows.
	 * Whether it is a label is for {@link Labels} to say.
	 * @param line the line
	 * @return the start; empty if there is none
	 */
	public static Optional<Prefix> of(String line) {
		for (int i = 1; i < Math.min(line.length(), LONGEST); i++) {
			char character = line.charAt(i);
			boolean ends = i + 1 == line.length() || isGap(line.charAt(i + 1));
			if (character == '：' || (character == ':' && ends)) {
				String printed = bare(line.substring(0, i));
				return printed.isEmpty() ? Optional.empty()
						: Optional.of(new Prefix(Label.of(printed), bare(line.substring(i + 1))));
			}
		}
		return Optional.empty();
	}

	// Markdown prints labels in bold, with the colon inside or outside
	private static boolean isGap(char character) {
		return Character.isWhitespace(character) || character == '\u00A0' || character == '*';
	}

	private static String bare(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && (text.charAt(start) == '*' || isGap(text.charAt(start)))) {
			start++;
		}
		while (end > start && text.charAt(end - 1) == '*') {
			end--;
		}
		return Space.squash(text.substring(start, end));
	}

}
