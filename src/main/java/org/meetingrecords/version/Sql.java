package org.meetingrecords.version;

import java.util.regex.Pattern;

/**
 * Tells statements that may change what the archive holds from those that read it.
 */
final class Sql {

	private static final String WORDS = "(?:insert|update|delete|merge|truncate)";

	private static final Pattern CHANGE = Pattern.compile(
			"(?:\\s|[({]|--[^\\n]*\\n|/\\*.*?\\*/)*+(?:" + WORDS + "|call|do|copy|with\\b.*\\b" + WORDS + ")\\b",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private Sql() {
	}

	static boolean mayChange(String statement) {
		return CHANGE.matcher(statement).lookingAt();
	}

}
