package org.meetingrecords.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What may be near to something else, by its place, so that however much there is, little
 * is looked at.
 */
final class Neighbours {

	/** How many are tried whose words may stand among those of something else. */
	private static final int TRIES = 100;

	private final NavigableMap<Integer, List<Found>> byFirstWord = new TreeMap<>();

	private final NavigableMap<Integer, Found> byLastWord = new TreeMap<>();

	private final int distance;

	private int longest;

	private boolean gaps;

	/**
	 * Create an index.
	 * @param all what may be near
	 * @param distance how many words may be between
	 */
	Neighbours(List<Found> all, int distance) {
		this.distance = distance;
		for (Found found : all) {
			this.byFirstWord.computeIfAbsent(found.first(), (place) -> new ArrayList<>()).add(found);
			this.byLastWord.merge(found.last(), found, (one, other) -> (other.first() < one.first()) ? other : one);
			this.longest = Math.max(this.longest, found.last() - found.first());
			this.gaps = this.gaps || found.mayHaveGaps();
		}
	}

	/**
	 * Return what is nearest.
	 * @param to what it is to be near to; it has no word in common with that
	 * @return the nearest, if any is near enough
	 */
	Optional<Found> nearest(Found to) {
		return Stream.of(before(to), among(to), behind(to))
			.flatMap(Optional::stream)
			.filter((found) -> found.wordsBetween(to) <= this.distance)
			.min(Comparator.comparingInt(to::wordsBetween));
	}

	private Optional<Found> before(Found to) {
		return Optional.ofNullable(this.byLastWord.lowerEntry(to.first())).map(Map.Entry::getValue);
	}

	private Optional<Found> behind(Found to) {
		return Optional.ofNullable(this.byFirstWord.higherEntry(to.last())).map((next) -> next.getValue().get(0));
	}

	// what has no gaps shares words with all that is neither before nor behind it
	private Optional<Found> among(Found to) {
		if (!this.gaps && !to.mayHaveGaps()) {
			return Optional.empty();
		}
		return this.byFirstWord.subMap(to.first() - this.longest, true, to.last(), true)
			.descendingMap()
			.values()
			.stream()
			.flatMap(List::stream)
			.limit(TRIES)
			.filter((found) -> found.last() >= to.first() && !found.sharesWordsWith(to))
			.findFirst();
	}

}
