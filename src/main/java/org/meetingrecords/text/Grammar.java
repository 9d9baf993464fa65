package org.meetingrecords.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.meetingrecords.shared.InvalidInputException;
import org.meetingrecords.text.Lexeme.Kind;

/**
 * Reads one query, by recursive descent.
 */
final class Grammar {

	private static final int DEPTH_LIMIT = 20;

	/** How many may depend on each other: the more, the longer the search for places. */
	private static final int NEAR_LIMIT = 5;

	private static final int USUAL_DISTANCE = 5;

	private static final int DISTANCE_LIMIT = 50;

	private static final Pattern DISTANCE = Pattern.compile("NEAR/(\\d{1,9})");

	private static final String NOTHING_BEFORE = "has nothing before it: add a word, or remove it";

	private static final String NOTHING_BEHIND = "has nothing behind it: add a word, or remove it";

	private final Dialect dialect;

	private final QueryErrors errors;

	private final List<Lexeme> lexemes;

	private int position;

	private int depth;

	Grammar(Dialect dialect, String text) {
		this.dialect = dialect;
		this.errors = new QueryErrors(text);
		this.lexemes = new Lexer(text, this.errors).read();
	}

	TextQuery query() {
		if (this.lexemes.size() == 1) {
			throw new InvalidInputException("The %s has no word to look for: add one".formatted(this.dialect));
		}
		TextQuery query = group();
		require(next().is(Kind.END), next(), "closes none that is open: remove it, or open one before");
		return query;
	}

	private TextQuery group() {
		List<Clauses> alternatives = new ArrayList<>();
		alternatives.add(clauses());
		while (next().is(Kind.OR)) {
			Lexeme or = take();
			require(!alternatives.get(alternatives.size() - 1).isEmpty(), or, NOTHING_BEFORE);
			requireBehind(or);
			alternatives.add(clauses());
		}
		return Clauses.join(alternatives, this.errors);
	}

	private Clauses clauses() {
		Clauses clauses = new Clauses();
		while (!ends(next())) {
			switch (next().kind()) {
				case AND -> {
					Lexeme and = take();
					require(!clauses.isEmpty(), and, NOTHING_BEFORE);
					requireBehind(and);
					clauses.endRun();
				}
				case NOT, MINUS -> {
					Lexeme operator = takePrefix();
					clauses.exclude(operator, near());
				}
				case PLUS -> {
					takePrefix();
					clauses.require(near());
				}
				case NEAR -> throw this.errors.at(next(), NOTHING_BEFORE);
				default -> addTo(clauses);
			}
		}
		clauses.endRun();
		return clauses;
	}

	private void addTo(Clauses clauses) {
		clauses.add(next(), near());
		if (this.dialect == Dialect.RULE) {
			clauses.requireSequence(this.errors);
		}
	}

	private TextQuery near() {
		Lexeme start = next();
		TextQuery query = unit();
		while (next().is(Kind.NEAR)) {
			Lexeme near = take();
			requireNearable(near, start, query);
			start = next();
			require(isUnit(start), near, NOTHING_BEHIND);
			TextQuery other = unit();
			requireNearable(near, start, other);
			query = new TextQuery.Near(query, other, distance(near));
			require(Nearness.count(query) <= NEAR_LIMIT, near,
					"is one too many: let at most %d depend on each other".formatted(NEAR_LIMIT));
		}
		return query;
	}

	private TextQuery unit() {
		Lexeme lexeme = take();
		if (lexeme.is(Kind.WORD)) {
			return new TextQuery.Word(lexeme.text());
		}
		if (lexeme.is(Kind.PHRASE)) {
			return new TextQuery.Phrase(lexeme.text());
		}
		this.depth++;
		require(this.depth <= DEPTH_LIMIT, lexeme, "nests groups more than %d deep: use fewer".formatted(DEPTH_LIMIT));
		require(!next().is(Kind.CLOSE), lexeme, "opens a group without a word: add one, or remove it");
		TextQuery group = group();
		require(take().is(Kind.CLOSE), lexeme, "is not closed: add a closing one");
		this.depth--;
		return group;
	}

	// "-" and "+" touch what they belong to
	private Lexeme takePrefix() {
		Lexeme operator = take();
		require(isUnit(next()), operator, NOTHING_BEHIND);
		require(operator.is(Kind.NOT) || operator.end() == next().start(), operator,
				"does not touch what is behind it: remove the space, or the sign");
		return operator;
	}

	private int distance(Lexeme near) {
		if (near.text().equals("NEAR")) {
			return USUAL_DISTANCE;
		}
		Matcher number = DISTANCE.matcher(near.text());
		int distance = number.matches() ? Integer.parseInt(number.group(1)) : 0;
		require(distance >= 1 && distance <= DISTANCE_LIMIT, near,
				"must have a number from 1 to %d, as in NEAR/%d: correct it".formatted(DISTANCE_LIMIT, USUAL_DISTANCE));
		return distance;
	}

	private void requireNearable(Lexeme near, Lexeme start, TextQuery operand) {
		require(Nearness.hasPlaces(operand), start,
				"opens a group with AND, NOT, + or - in it, which nothing can be near to: take these out, or replace "
						+ near.text() + " by AND");
	}

	private void requireBehind(Lexeme operator) {
		boolean nothing = ends(next()) || next().is(Kind.AND) || next().is(Kind.NEAR);
		require(!nothing, operator, NOTHING_BEHIND);
	}

	private void require(boolean holds, Lexeme lexeme, String complaint) {
		if (!holds) {
			throw this.errors.at(lexeme, complaint);
		}
	}

	private static boolean ends(Lexeme lexeme) {
		return lexeme.is(Kind.OR) || lexeme.is(Kind.CLOSE) || lexeme.is(Kind.END);
	}

	private static boolean isUnit(Lexeme lexeme) {
		return lexeme.is(Kind.WORD) || lexeme.is(Kind.PHRASE) || lexeme.is(Kind.OPEN);
	}

	private Lexeme next() {
		return this.lexemes.get(this.position);
	}

	private Lexeme take() {
		return this.lexemes.get(this.position++);
	}

}
