package org.meetingrecords.topic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.apache.lucene.monitor.QueryMatch;

/**
 * Where a rule matches. Of words that overlap the longest count.
 */
final class RuleMatch extends QueryMatch {

	private static final Comparator<Span> LONGEST_FIRST = Comparator.comparingInt(Span::length)
		.reversed()
		.thenComparingInt(Span::first);

	private final NavigableMap<Integer, Span> spans = new TreeMap<>();

	RuleMatch(String slug, List<Found> found) {
		super(slug);
		found.stream().flatMap((one) -> one.parts().stream()).distinct().sorted(LONGEST_FIRST).forEach(this::add);
	}

	private void add(Span span) {
		Map.Entry<Integer, Span> before = this.spans.floorEntry(span.last());
		if (before == null || before.getValue().last() < span.first()) {
			this.spans.put(span.first(), span);
		}
	}

	Collection<Span> spans() {
		return this.spans.values();
	}

}
