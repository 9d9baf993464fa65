package org.meetingrecords.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What may be near to something else, by its place, so that only what is around that is
 * looked at.
 */
final class Neighbours {

	private final NavigableMap<Integer, List<Found>> byFirstWord = new TreeMap<>();

	private final int distance;

	private int longest;

	/**
	 * Create an index.
	 * @param all what may be near
	 * @param distance how many words may be between
	 */
	Neighbours(List<Found> all, int distance) {
		this.distance = distance;
		for (Found found : all) {
			this.byFirstWord.computeIfAbsent(found.first(), (place) -> new ArrayList<>()).add(found);
			this.longest = Math.max(this.longest, found.last() - found.first());
		}
	}

	/**
	 * Return what is nearest.
	 * @param to what it is to be near to; it has no word in common with that
	 * @return the nearest, if any is near enough
	 */
	Optional<Found> nearest(Found to) {
		int reach = this.distance + 1;
		return this.byFirstWord.subMap(to.first() - reach - this.longest, true, to.last() + reach, true)
			.values()
			.stream()
			.flatMap(List::stream)
			.filter((found) -> found.wordsBetween(to) <= this.distance && !found.sharesWordsWith(to))
			.min(Comparator.comparingInt(to::wordsBetween));
	}

}
