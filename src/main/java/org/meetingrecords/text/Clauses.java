package org.meetingrecords.text;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What stands between two {@code OR}s, or all of a group that has none.
 */
final class Clauses {

	/** What is asked for, in order; what stands side by side is one. */
	private final List<TextQuery> wanted = new ArrayList<>();

	private final List<TextQuery> required = new ArrayList<>();

	private final List<TextQuery> unwanted = new ArrayList<>();

	private final List<TextQuery> run = new ArrayList<>();

	private @Nullable Lexeme firstUnwanted;

	/** Begins what nothing can follow, in the run. */
	private @Nullable Lexeme unordered;

	void add(Lexeme start, TextQuery query) {
		this.run.add(query);
		if (this.unordered == null && !Nearness.isSequence(query)) {
			this.unordered = start;
		}
	}

	void requireSequence(QueryErrors errors) {
		if (this.run.size() > 1 && this.unordered != null) {
			throw errors.at(this.unordered,
					"begins something with AND, NOT, + or NEAR in it that is side by side with other words: write AND"
							+ " between them, or put those that belong to a NEAR in parentheses");
		}
	}

	void require(TextQuery query) {
		endRun();
		this.wanted.add(query);
		this.required.add(query);
	}

	void exclude(Lexeme operator, TextQuery query) {
		endRun();
		this.unwanted.add(query);
		if (this.firstUnwanted == null) {
			this.firstUnwanted = operator;
		}
	}

	/** What comes next does not stand side by side with what came before. */
	void endRun() {
		if (!this.run.isEmpty()) {
			this.wanted.add(one(this.run, new TextQuery.SideBySide(this.run)));
			this.run.clear();
			this.unordered = null;
		}
	}

	boolean isEmpty() {
		return this.wanted.isEmpty() && this.unwanted.isEmpty() && this.run.isEmpty();
	}

	/**
	 * Return what an operand of several clauses asks for.
	 * @param alternatives the clauses, in order
	 * @param errors how to complain
	 * @return what they ask for together: one of them, and all that any of them requires
	 */
	static TextQuery join(List<Clauses> alternatives, QueryErrors errors) {
		if (alternatives.size() == 1) {
			Clauses only = alternatives.get(0);
			return only.query(only.wanted, errors);
		}
		List<TextQuery> required = alternatives.stream().flatMap((one) -> one.required.stream()).toList();
		List<TextQuery> parts = new ArrayList<>();
		for (Clauses alternative : alternatives) {
			List<TextQuery> rest = new ArrayList<>(alternative.wanted);
			rest.removeAll(alternative.required);
			// nothing but what is required anyway: then that is the alternative
			parts.add(alternative.query(rest.isEmpty() ? required : rest, errors));
		}
		List<TextQuery> all = new ArrayList<>(required);
		all.add(new TextQuery.OneOf(parts));
		return allOf(all);
	}

	private TextQuery query(List<TextQuery> wanted, QueryErrors errors) {
		if (wanted.isEmpty() && this.firstUnwanted != null) {
			throw errors.at(this.firstUnwanted,
					"excludes something from nothing: add a word that is asked for beside it");
		}
		TextQuery all = allOf(wanted);
		if (this.unwanted.isEmpty()) {
			return all;
		}
		return new TextQuery.Without(all, one(this.unwanted, new TextQuery.OneOf(this.unwanted)));
	}

	private static TextQuery allOf(List<TextQuery> queries) {
		return one(queries, new TextQuery.AllOf(queries));
	}

	private static TextQuery one(List<TextQuery> queries, TextQuery several) {
		return (queries.size() != 1) ? several : queries.get(0);
	}

}
