package org.meetingrecords.topic;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;

import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Tells Lucene where a rule matches.
 */
final class SpanMatches implements MatchesIterator {

	private final Query query;

	private final Iterator<Span> spans;

	private @Nullable Span current;

	SpanMatches(Query query, List<Span> spans) {
		this.query = query;
		this.spans = spans.iterator();
	}

	@Override
	public boolean next() {
		this.current = this.spans.hasNext() ? this.spans.next() : null;
		return this.current != null;
	}

	@Override
	public int startPosition() {
		return current().first();
	}

	@Override
	public int endPosition() {
		return current().last();
	}

	@Override
	public int startOffset() {
		return current().start();
	}

	@Override
	public int endOffset() {
		return current().end();
	}

	@Override
	public @Nullable MatchesIterator getSubMatches() {
		return null;
	}

	@Override
	public Query getQuery() {
		return this.query;
	}

	private Span current() {
		return Objects.requireNonNull(this.current);
	}

}
