package org.meetingrecords.paging;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * An item of a page.
 *
 * @param <R> the record that clients see
 * @param node the item
 * @param mark what tells where the item stands in its list: few ask for it
 * @param match why an index gave it; null if none was asked
 */
public record Edge<R>(R node, Supplier<String> mark, @Nullable Match match) {

	/**
	 * Return the item's place.
	 * @return a cursor for {@code after} and {@code before}
	 */
	public String cursor() {
		return this.mark.get();
	}

	/**
	 * Return how well the item fits what was sought.
	 * @return the score; null if nothing was sought by which items fit better or worse
	 */
	public @Nullable Double score() {
		return (this.match != null && this.match.sought().isScored()) ? (Double) this.match.score() : null;
	}

}
