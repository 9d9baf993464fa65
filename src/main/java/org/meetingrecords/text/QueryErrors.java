package org.meetingrecords.text;

import org.meetingrecords.shared.InvalidInputException;

/**
 * Says what is wrong with a query, and where.
 */
final class QueryErrors {

	private final String text;

	QueryErrors(String text) {
		this.text = text;
	}

	/**
	 * Return what to throw for a mistake.
	 * @param position where it is, in UTF-16 units from 0; people count characters from 1
	 * @param what what stands there
	 * @param complaint what is wrong with it, and what to change
	 * @return the exception
	 */
	InvalidInputException at(int position, String what, String complaint) {
		int character = this.text.codePointCount(0, position) + 1;
		return new InvalidInputException("%s at character %d %s".formatted(what, character, complaint));
	}

	InvalidInputException at(Lexeme lexeme, String complaint) {
		String what = switch (lexeme.kind()) {
			case OPEN, CLOSE -> "The parenthesis";
			default -> "The " + lexeme.text();
		};
		return at(lexeme.start(), what, complaint);
	}

}
