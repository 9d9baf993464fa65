package org.meetingrecords.paging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The items of one page, and whether the wanted part of the list goes on beyond them.
 *
 * @param <R> the record that clients see
 * @param edges the items with their cursors, in the order of the list
 * @param isCut whether more items were in the part: behind a first page, before a last
 */
record Slice<R>(List<Edge<R>> edges, boolean isCut) {

	/**
	 * Return the slice of what was read for a page: one item more than it holds, from the
	 * end if it is a last one.
	 */
	static <R> Slice<R> of(List<Edge<R>> read, PageRequest page) {
		List<Edge<R>> edges = new ArrayList<>(read.subList(0, Math.min(page.size(), read.size())));
		if (page.isLast()) {
			Collections.reverse(edges);
		}
		return new Slice<>(List.copyOf(edges), read.size() > page.size());
	}

}
