package org.meetingrecords.paging;

import java.util.function.Supplier;

/**
 * An item of a page.
 *
 * @param <R> the record that clients see
 * @param node the item
 * @param mark what tells where the item stands in its list: few ask for it
 */
public record Edge<R>(R node, Supplier<String> mark) {

	/**
	 * Return the item's place.
	 * @return a cursor for {@code after} and {@code before}
	 */
	public String cursor() {
		return this.mark.get();
	}

}
