package org.meetingrecords.text;

import java.util.List;

/**
 * What something must be like to be near to something else.
 */
final class Nearness {

	private Nearness() {
	}

	/**
	 * Return whether something has places that others can be near to.
	 * @param query what is asked for
	 * @return false if all of a text decides about it
	 */
	static boolean hasPlaces(TextQuery query) {
		return !(query instanceof TextQuery.AllOf) && !(query instanceof TextQuery.Without)
				&& parts(query).stream().allMatch(Nearness::hasPlaces);
	}

	/**
	 * Return how deep one is near to others that are near to others.
	 * @param query what is asked for
	 * @return the depth; 0 for what is near to nothing
	 */
	static int depth(TextQuery query) {
		int deepest = parts(query).stream().mapToInt(Nearness::depth).max().orElse(0);
		return (query instanceof TextQuery.Near) ? deepest + 1 : deepest;
	}

	private static List<TextQuery> parts(TextQuery query) {
		if (query instanceof TextQuery.SideBySide several) {
			return several.parts();
		}
		if (query instanceof TextQuery.OneOf several) {
			return several.parts();
		}
		if (query instanceof TextQuery.Near two) {
			return List.of(two.first(), two.second());
		}
		return List.of();
	}

}
