package org.meetingrecords.topic;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.meetingrecords.shared.InvalidInputException;
import org.meetingrecords.text.TextQueryParser;

/**
 * What makes a text be about a topic.
 */
public final class Rule {

	/** How many characters a rule may have. */
	public static final int LIMIT = 20_000;

	private static final TextQueryParser PARSER = TextQueryParser.ofRules(LIMIT);

	private final String text;

	private final Finder finder;

	private Rule(String text, Finder finder) {
		this.text = text;
		this.finder = finder;
	}

	/**
	 * Read a rule.
	 * @param text the rule, in the language of {@link TextQueryParser}
	 * @return the rule
	 * @throws InvalidInputException if it cannot be read; the message says what to change
	 */
	public static Rule of(String text) {
		return new Rule(text, RuleCompiler.compile(PARSER.parse(text)));
	}

	/**
	 * Read the rule of a topic.
	 * @param topic the topic's name
	 * @param text the rule
	 * @return the rule
	 * @throws InvalidInputException if it cannot be read; the message names the topic too
	 */
	public static Rule of(String topic, String text) {
		try {
			return of(text);
		}
		catch (InvalidInputException ex) {
			throw new InvalidInputException(
					"The rule of the topic '%s' cannot be read: %s".formatted(topic, ex.getMessage()));
		}
	}

	/**
	 * Return the rule as it was written.
	 * @return the text
	 */
	public String text() {
		return this.text;
	}

	/**
	 * Return what texts are searched for.
	 * @return all terms of the rule
	 */
	Set<String> terms() {
		Set<String> terms = new HashSet<>();
		query().visit(new QueryVisitor() {

			@Override
			public void consumeTerms(Query query, Term... all) {
				Stream.of(all).map(Term::text).forEach(terms::add);
			}

			@Override
			public QueryVisitor getSubVisitor(BooleanClause.Occur occur, Query parent) {
				return this;
			}

		});
		return terms;
	}

	Query query() {
		return new RuleQuery(this.finder);
	}

}
