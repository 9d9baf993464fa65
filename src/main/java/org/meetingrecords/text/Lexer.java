package org.meetingrecords.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.meetingrecords.text.Lexeme.Kind;

/**
 * Takes a query apart. What holds no word, such as a dash that stands alone, is left out:
 * texts are taken apart without it too.
 */
final class Lexer {

	private static final Pattern NEAR = Pattern.compile("NEAR(/.*)?");

	private final String text;

	private final QueryErrors errors;

	private final List<Lexeme> lexemes = new ArrayList<>();

	private int position;

	Lexer(String text, QueryErrors errors) {
		this.text = text;
		this.errors = errors;
	}

	/**
	 * Take the query apart.
	 * @return its parts, the last of which is its end
	 */
	List<Lexeme> read() {
		while (this.position < this.text.length()) {
			char next = this.text.charAt(this.position);
			if (isQuote(next)) {
				phrase();
			}
			else if (next == '(' || next == ')') {
				add((next == '(') ? Kind.OPEN : Kind.CLOSE, this.position + 1);
			}
			else if ((isMinus(next) || next == '+') && beginsAnew()) {
				add(isMinus(next) ? Kind.MINUS : Kind.PLUS, this.position + 1);
			}
			else if (isSpace(next)) {
				this.position++;
			}
			else {
				word();
			}
		}
		add(Kind.END, this.position);
		return this.lexemes;
	}

	private void phrase() {
		int start = this.position;
		int end = start + 1;
		while (end < this.text.length() && !isQuote(this.text.charAt(end))) {
			end++;
		}
		if (end == this.text.length()) {
			throw this.errors.at(start, "The quotation mark", "is not closed: add another behind the phrase");
		}
		String words = this.text.substring(start + 1, end);
		if (Tokens.of(words).isEmpty()) {
			throw this.errors.at(start, "The quotation mark", "begins a phrase without a word: add one, or remove it");
		}
		this.lexemes.add(new Lexeme(Kind.PHRASE, words, start, end + 1));
		this.position = end + 1;
	}

	private void word() {
		int end = this.position;
		while (end < this.text.length() && !endsWord(this.text.charAt(end))) {
			end++;
		}
		String word = this.text.substring(this.position, end);
		refuseOtherLanguages(word);
		Kind kind = kind(word);
		if (kind == Kind.WORD && Tokens.of(word).isEmpty()) {
			this.position = end;
		}
		else {
			add(kind, end);
		}
	}

	private void add(Kind kind, int end) {
		this.lexemes.add(new Lexeme(kind, this.text.substring(this.position, end), this.position, end));
		this.position = end;
	}

	// "Nord-Stream" is a word, and "-Stream" asks for texts without it
	private boolean beginsAnew() {
		if (this.position == 0) {
			return true;
		}
		char last = this.text.charAt(this.position - 1);
		return endsWord(last) || isMinus(last) || last == '+';
	}

	private void refuseOtherLanguages(String word) {
		if (word.equals("||") || word.equals("&&")) {
			throw this.errors.at(this.position, "The " + word,
					"is not of this language: write " + (word.equals("||") ? "OR" : "AND"));
		}
		if (word.startsWith("!") && word.length() > 1) {
			throw this.errors.at(this.position, "The !", "is not of this language: write - for what must not be there");
		}
		if (word.indexOf('*') >= 0) {
			throw this.errors.at(this.position + word.indexOf('*'), "The *",
					"is not of this language: remove it, as words are found in all their forms");
		}
	}

	private static Kind kind(String word) {
		return switch (word) {
			case "OR" -> Kind.OR;
			case "AND" -> Kind.AND;
			case "NOT" -> Kind.NOT;
			default -> NEAR.matcher(word).matches() ? Kind.NEAR : Kind.WORD;
		};
	}

	private static boolean endsWord(char next) {
		return isSpace(next) || isQuote(next) || next == '(' || next == ')';
	}

	private static boolean isMinus(char next) {
		return next == '-' || next == '−';
	}

	private static boolean isQuote(char next) {
		return next == '"' || next == '“' || next == '”';
	}

	private static boolean isSpace(char next) {
		return Character.isWhitespace(next) || Character.isSpaceChar(next);
	}

}
