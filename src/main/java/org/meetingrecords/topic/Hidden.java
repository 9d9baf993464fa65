package org.meetingrecords.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Words of a text that do not count, nor do words among them.
 */
final class Hidden {

	static final Hidden NOTHING = new Hidden(List.of());

	private final List<Span> spans;

	/** By a word, where those end at the latest that begin there or before. */
	private final NavigableMap<Integer, Integer> ends = new TreeMap<>();

	private Hidden(List<Span> spans) {
		this.spans = spans;
		int latest = -1;
		for (Span span : spans.stream().sorted(Comparator.comparingInt(Span::first)).toList()) {
			latest = Math.max(latest, span.last());
			this.ends.put(span.first(), latest);
		}
	}

	Hidden with(List<Found> more) {
		List<Span> all = new ArrayList<>(this.spans);
		more.forEach((found) -> all.addAll(found.parts()));
		return new Hidden(all);
	}

	boolean contains(Span span) {
		Map.Entry<Integer, Integer> before = this.ends.floorEntry(span.first());
		return before != null && before.getValue() >= span.last();
	}

}
