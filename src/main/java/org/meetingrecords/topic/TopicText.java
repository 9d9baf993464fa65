package org.meetingrecords.topic;

import org.meetingrecords.shared.InvalidInputException;
import org.meetingrecords.shared.NameKey;

/**
 * Checks what editors write, so that problems are theirs to put right and not the
 * database's.
 */
final class TopicText {

	private static final int NAME = 200;

	private static final int DESCRIPTION = 2000;

	private TopicText() {
	}

	static String name(String text) {
		String name = text.strip();
		if (NameKey.of(name).isEmpty() || name.length() > NAME) {
			throw new TopicProblemException(TopicProblem.Code.INVALID_NAME,
					"A name has a letter or digit, and at most %d characters: change 'name'".formatted(NAME));
		}
		return name;
	}

	static String description(String text) {
		if (text.isBlank() || text.length() > DESCRIPTION) {
			throw new TopicProblemException(TopicProblem.Code.INVALID_DESCRIPTION,
					"A description has 1 to %,d characters: change 'description'".formatted(DESCRIPTION));
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
