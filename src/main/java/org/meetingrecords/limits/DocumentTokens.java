package org.meetingrecords.limits;

import java.util.function.IntPredicate;

/**
 * Counts the tokens of a document before anything reads it: in one pass, and whether it
 * is well formed or not.
 */
final class DocumentTokens {

	private static final String QUOTES = "\"\"\"";

	private static final String DOTS = "...";

	private final String text;

	private int position;

	private DocumentTokens(String text) {
		this.text = text;
	}

	static int count(String document) {
		DocumentTokens tokens = new DocumentTokens(document);
		int count = 0;
		while (tokens.position < document.length()) {
			count += tokens.skip() ? 1 : 0;
		}
		return count;
	}

	// goes on behind the next token, or what may stand between tokens and is none
	private boolean skip() {
		char first = this.text.charAt(this.position);
		if (Character.isWhitespace(first) || first == ',' || first == '\uFEFF') {
			this.position++;
			return false;
		}
		if (first == '#') {
			skipWhile((letter) -> letter != '\n' && letter != '\r');
			return false;
		}
		if (this.text.startsWith(QUOTES, this.position)) {
			skipBlock();
		}
		else if (first == '"') {
			skipString();
		}
		else if (first == '-' || Character.isDigit(first)) {
			skipWhile((letter) -> isPartOfName(letter) || ".+-".indexOf(letter) >= 0);
		}
		else if (isPartOfName(first)) {
			skipWhile(DocumentTokens::isPartOfName);
		}
		else {
			this.position += this.text.startsWith(DOTS, this.position) ? DOTS.length() : 1;
		}
		return true;
	}

	private void skipWhile(IntPredicate condition) {
		while (this.position < this.text.length() && condition.test(this.text.charAt(this.position))) {
			this.position++;
		}
	}

	private void skipBlock() {
		int end = this.text.indexOf(QUOTES, this.position + QUOTES.length());
		while (end > 0 && this.text.charAt(end - 1) == '\\') {
			end = this.text.indexOf(QUOTES, end + QUOTES.length());
		}
		this.position = (end < 0) ? this.text.length() : end + QUOTES.length();
	}

	private void skipString() {
		this.position++;
		skipWhile((letter) -> letter != '"' && letter != '\\');
		while (this.position < this.text.length() && this.text.charAt(this.position) == '\\') {
			this.position += 2;
			skipWhile((letter) -> letter != '"' && letter != '\\');
		}
		this.position++;
	}

	private static boolean isPartOfName(int letter) {
		return Character.isLetterOrDigit(letter) || letter == '_';
	}

}
