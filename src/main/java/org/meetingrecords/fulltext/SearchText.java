package org.meetingrecords.fulltext;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.text.TextQueryParser;

/**
 * Reads what clients look for in texts.
 */
public final class SearchText {

	private static final int LIMIT = 300;

	private static final TextQueryParser PARSER = new TextQueryParser(LIMIT);

	private SearchText() {
	}

	/**
	 * Return the criterion that a text makes.
	 * @param text the text; null or blank if nothing is looked for
	 * @param fields the names of the fields that may have it, the weightiest first
	 * @return the criterion
	 * @throws org.meetingrecords.shared.InvalidInputException if it has more than 300
	 * characters or cannot be read; the message says where and what to change
	 */
	public static Criterion in(@Nullable String text, String... fields) {
		return (text != null && isGiven(text)) ? new Criterion.Text(PARSER.parse(text), List.of(fields))
				: Criterion.EVERYTHING;
	}

	/**
	 * Return whether anything is looked for.
	 * @param text the text
	 * @return whether it is neither null nor blank
	 */
	public static boolean isGiven(@Nullable String text) {
		return text != null && !text.isBlank();
	}

}
