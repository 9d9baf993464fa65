package org.meetingrecords.topic;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * A rule as Lucene sees it: which terms a text must have, and where in it the rule
 * matches.
 */
final class RuleQuery extends Query {

	private final Finder finder;

	private final boolean rewritten;

	RuleQuery(Finder finder) {
		this(finder, false);
	}

	private RuleQuery(Finder finder, boolean rewritten) {
		this.finder = finder;
		this.rewritten = rewritten;
	}

	@Override
	public void visit(QueryVisitor visitor) {
		if (this.rewritten) {
			visitor.visitLeaf(this);
		}
		else {
			this.finder.visit(visitor, this);
		}
	}

	// a searcher counts the terms of what it runs, and 1,024 are its limit
	@Override
	public Query rewrite(IndexSearcher searcher) {
		return this.rewritten ? this : new RuleQuery(this.finder, true);
	}

	@Override
	public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
		return new RuleWeight(this, this.finder, boost);
	}

	@Override
	public String toString(String field) {
		return "rule";
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof RuleQuery that && this.finder == that.finder && this.rewritten == that.rewritten;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this.finder);
	}

}
