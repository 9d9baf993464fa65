package org.meetingrecords.kremlin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What stands before the colon that begins a turn.
 *
 * @param text the label without the remark
 * @param remark what follows it in brackets; null if nothing does
 */
record Label(String text, @Nullable String remark) {

	private static final Pattern WITH_REMARK = Pattern.compile("(.+?)\\s*\\(([^()]*)\\)\\s*");

	// what stands for an organisation in brackets: "(UEFA)"
	private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}\\S*\\p{Lu}\\S*");

	static Label of(String printed) {
		Matcher remarked = WITH_REMARK.matcher(printed);
		return (remarked.matches() && !ACRONYM.matcher(remarked.group(2)).matches())
				? new Label(remarked.group(1).strip(), remarked.group(2).strip()) : new Label(printed.strip(), null);
	}

	// at the first colon, which may end a label; whether it does is for others to say
	static Optional<Split> split(String paragraph) {
		int colon = paragraph.indexOf(':');
		boolean clock = colon > 0 && colon + 1 < paragraph.length() && Character.isDigit(paragraph.charAt(colon - 1))
				&& Character.isDigit(paragraph.charAt(colon + 1));
		if (colon < 1 || clock || paragraph.substring(0, colon).isBlank()) {
			return Optional.empty();
		}
		return Optional.of(new Split(of(paragraph.substring(0, colon)), paragraph.substring(colon + 1).strip()));
	}

	/**
	 * A paragraph that may begin a turn.
	 *
	 * @param label what stands before the colon
	 * @param text what follows it
	 */
	record Split(Label label, String text) {

	}

}
