package org.meetingrecords.topic;

import java.util.ArrayList;
import java.util.List;

/**
 * What was found of a rule in one place, or in places near each other.
 *
 * @param first which word is the first, from 0
 * @param last which word is the last
 * @param parts the words, which need not follow each other
 */
record Found(int first, int last, List<Span> parts) {

	static Found of(Span span) {
		return new Found(span.first(), span.last(), List.of(span));
	}

	Found with(Found other) {
		List<Span> all = new ArrayList<>(this.parts);
		all.addAll(other.parts);
		return new Found(Math.min(this.first, other.first), Math.max(this.last, other.last), all);
	}

	boolean sharesWordsWith(Found other) {
		return this.parts.stream().anyMatch((part) -> other.parts.stream().anyMatch(part::overlaps));
	}

	int wordsBetween(Found other) {
		return Math.max(0, Math.max(this.first - other.last, other.first - this.last) - 1);
	}

}
