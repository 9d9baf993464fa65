package org.meetingrecords.text;

import org.meetingrecords.shared.InvalidInputException;

/**
 * Reads queries in a small language. From what binds loosest to what binds tightest:
 * <ul>
 * <li>{@code a OR b}: one of them
 * <li>{@code a AND b}: both; {@code a b}: side by side; {@code a -b}, {@code a NOT b}:
 * one without the other; {@code +a}: required even beside {@code OR}s, so that
 * {@code +a b OR c} is {@code a AND (b OR c)}
 * <li>{@code a NEAR/3 b}: with at most three words between them; {@code NEAR} alone
 * allows five
 * <li>a word, {@code "an exact phrase"}, or a group in parentheses
 * </ul>
 * Operators have capital letters only.
 */
public final class TextQueryParser {

	private final Dialect dialect;

	private final int limit;

	/**
	 * Create a parser.
	 * @param limit how many characters a query may have
	 */
	public TextQueryParser(int limit) {
		this(Dialect.QUERY, limit);
	}

	private TextQueryParser(Dialect dialect, int limit) {
		this.dialect = dialect;
		this.limit = limit;
	}

	/**
	 * Create a parser of rules, in which only words and phrases, and groups in which one
	 * of such is enough, stand side by side.
	 * @param limit how many characters a rule may have
	 * @return the parser
	 */
	public static TextQueryParser ofRules(int limit) {
		return new TextQueryParser(Dialect.RULE, limit);
	}

	/**
	 * Read a query.
	 * @param text the query
	 * @return what it asks for
	 * @throws InvalidInputException if it cannot be read; the message says what is wrong,
	 * at which character (counted from 1), and what to change
	 */
	public TextQuery parse(String text) {
		int length = text.codePointCount(0, text.length());
		if (length > this.limit) {
			throw new InvalidInputException("The %s has %d characters, and %d is the limit: shorten it"
				.formatted(this.dialect, length, this.limit));
		}
		return new Grammar(this.dialect, text).query();
	}

}
