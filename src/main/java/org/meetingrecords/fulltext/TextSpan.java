package org.meetingrecords.fulltext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A part of a text.
 *
 * @param start where it starts, in UTF-16 code units from 0
 * @param end where it ends, exclusive
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

	private static final Comparator<TextSpan> IN_ORDER = Comparator.comparingInt(TextSpan::start)
		.thenComparing(TextSpan::end, Comparator.reverseOrder());

	@Override
	public int compareTo(TextSpan other) {
		return IN_ORDER.compare(this, other);
	}

	// of those that overlap, the one that starts first and is longest
	static List<TextSpan> withoutOverlaps(Set<TextSpan> inOrder) {
		List<TextSpan> apart = new ArrayList<>();
		int end = 0;
		for (TextSpan span : inOrder) {
			if (span.start >= end) {
				apart.add(span);
				end = span.end;
			}
		}
		return apart;
	}

}
