package org.meetingrecords.text;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What something must be like to be near to something else, or to follow it.
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
	 * Return whether something is words that follow each other.
	 * @param query what is asked for
	 * @return false if it is more than words, phrases and alternatives of such
	 */
	static boolean isSequence(TextQuery query) {
		return hasPlaces(query) && count(query) == 0;
	}

	/**
	 * Return how many depend on each other of those that say that two are near.
	 * @param query what is asked for
	 * @return the number; 0 for what is near to nothing
	 */
	static int count(TextQuery query) {
		IntStream counts = parts(query).stream().mapToInt(Nearness::count);
		if (query instanceof TextQuery.OneOf) {
			return counts.max().orElse(0);
		}
		return counts.sum() + ((query instanceof TextQuery.Near) ? 1 : 0);
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
