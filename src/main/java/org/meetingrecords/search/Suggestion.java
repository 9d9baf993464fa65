package org.meetingrecords.search;

import java.util.ArrayList;
import java.util.List;

import org.meetingrecords.shared.Identified;

/**
 * What may be meant by what is typed.
 *
 * @param text the name or title
 * @param node what has it
 */
record Suggestion(String text, Identified node) {

	/**
	 * Choose of several kinds: as many of each, and of the others where one has fewer.
	 * @param kinds the suggestions of each kind, the likeliest first
	 * @param most how many at most
	 * @return the suggestions, kind by kind
	 */
	static List<Suggestion> shared(List<List<Suggestion>> kinds, int most) {
		int[] shares = new int[kinds.size()];
		int left = Math.min(most, kinds.stream().mapToInt(List::size).sum());
		for (int kind = 0; left > 0; kind = (kind + 1) % shares.length) {
			if (shares[kind] < kinds.get(kind).size()) {
				shares[kind]++;
				left--;
			}
		}
		List<Suggestion> all = new ArrayList<>();
		for (int kind = 0; kind < shares.length; kind++) {
			all.addAll(kinds.get(kind).subList(0, shares[kind]));
		}
		return all;
	}

}
