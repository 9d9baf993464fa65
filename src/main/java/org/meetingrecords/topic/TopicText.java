package org.meetingrecords.topic;

import java.util.regex.Pattern;

import org.meetingrecords.shared.InvalidInputException;
import org.meetingrecords.shared.NameKey;

/**
 * Checks what editors write, so that problems are theirs to put right and not the
 * database's.
 */
final class TopicText {

	/** As many as make a slug. */
	private static final int NAME = TopicEntity.SLUG_LIMIT;

	private static final int DESCRIPTION = 2000;

	/**
	 * Control characters, those that turn the direction of writing, halves of characters.
	 */
	private static final Pattern UNSEEN = Pattern
		.compile("[\\p{Cc}\\p{Cs}\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069]");

	private static final Pattern UNSEEN_IN_LINES = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

	private TopicText() {
	}

	static String name(String text) {
		String name = text.strip();
		if (NameKey.of(name).isEmpty() || name.length() > NAME || UNSEEN.matcher(name).find()) {
			throw new TopicProblemException(TopicProblem.Code.INVALID_NAME,
					"A name is a line of at most %d characters, with a letter or digit: change 'name'".formatted(NAME));
		}
		return name;
	}

	static String description(String text) {
		if (text.isBlank() || text.length() > DESCRIPTION || UNSEEN_IN_LINES.matcher(text).find()) {
			throw new TopicProblemException(TopicProblem.Code.INVALID_DESCRIPTION,
					"A description has 1 to %,d characters, all of them to be seen: change 'description'"
						.formatted(DESCRIPTION));
		}
		return text.strip();
	}

	static String rule(String text) {
		try {
			return Rule.of(text).text();
		}
		catch (InvalidInputException ex) {
			throw new TopicProblemException(TopicProblem.Code.INVALID_RULE, String.valueOf(ex.getMessage()));
		}
	}

}
