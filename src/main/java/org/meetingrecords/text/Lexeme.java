package org.meetingrecords.text;

/**
 * The smallest part of a query: a word, words in quotation marks, an operator, a
 * parenthesis.
 *
 * @param kind what it is
 * @param text what it says
 * @param start where it starts in the query, in UTF-16 units from 0
 * @param end where it ends, exclusive
 */
record Lexeme(Kind kind, String text, int start, int end) {

	boolean is(Kind other) {
		return this.kind == other;
	}

	enum Kind {

		WORD, PHRASE, OPEN, CLOSE, OR, AND, NOT, MINUS, PLUS, NEAR, END

	}

}
