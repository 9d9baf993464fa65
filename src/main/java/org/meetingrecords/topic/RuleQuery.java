package org.meetingrecords.topic;

import java.util.List;

import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A rule as Lucene sees it: which terms a text must have. Lucene never runs it: whether
 * it matches, its finder tells.
 */
final class RuleQuery extends Query {

	/** Where Lucene is told of the terms. */
	static final String FIELD = "words";

	private final Finder finder;

	RuleQuery(Finder finder) {
		this.finder = finder;
	}

	List<Found> in(Words words) {
		return this.finder.in(words, Hidden.NOTHING);
	}

	@Override
	public void visit(QueryVisitor visitor) {
		this.finder.visit(visitor, this);
	}

	@Override
	public String toString(String field) {
		return "rule";
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof RuleQuery that && this.finder == that.finder;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this.finder);
	}

}
