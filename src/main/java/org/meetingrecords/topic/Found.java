package org.meetingrecords.topic;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was found of a rule in one place, or in places near each other.
 *
 * @param first which word is the first, from 0
 * @param last which word is the last
 * @param parts the words, in order, which need not follow each other
 */
record Found(int first, int last, List<Span> parts) {

	private static final Comparator<Span> IN_ORDER = Comparator.comparingInt(Span::first).thenComparingInt(Span::last);

	static Found of(Span span) {
		return new Found(span.first(), span.last(), List.of(span));
	}

	// in order: from wherever the same words are found together, they count once
	Found with(Found other) {
		return new Found(Math.min(this.first, other.first), Math.max(this.last, other.last),
				Stream.concat(this.parts.stream(), other.parts.stream()).sorted(IN_ORDER).toList());
	}

	int paragraph() {
		return this.parts.get(0).paragraph();
	}

	boolean mayHaveGaps() {
		return this.parts.size() > 1;
	}

	boolean sharesWordsWith(Found other) {
		return this.first <= other.last && other.first <= this.last
				&& this.parts.stream().anyMatch((part) -> other.parts.stream().anyMatch(part::overlaps));
	}

	int wordsBetween(Found other) {
		return Math.max(0, Math.max(this.first - other.last, other.first - this.last) - 1);
	}

}
