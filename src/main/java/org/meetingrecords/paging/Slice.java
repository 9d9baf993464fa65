package org.meetingrecords.paging;

import java.util.List;

/**
 * The items of one page, and whether more follow.
 *
 * @param <R> the record that clients see
 * @param edges the items with their cursors
 * @param more whether more follow
 */
record Slice<R>(List<Edge<R>> edges, boolean more) {

	/**
	 * Return the slice of a result that was asked for one item more than the page holds.
	 */
	static <R> Slice<R> of(List<Edge<R>> edges, int size) {
		return new Slice<>(List.copyOf(edges.subList(0, Math.min(size, edges.size()))), edges.size() > size);
	}

}
