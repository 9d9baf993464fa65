package org.meetingrecords.paging;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Where pages of lists come from.
 */
interface PageSource {

	<E, R> Slice<R> slice(PageQuery<E, R> query);

	<E, R> Map<Long, Slice<R>> slices(PageQuery<E, R> query, Parent parent, Collection<Long> parents);

	long count(PageQuery<?, ?> query);

	Map<Long, Long> counts(PageQuery<?, ?> query, Parent parent, Collection<Long> parents);

	/**
	 * Return how many rows of whole lists have each value of a facet.
	 * @param query which lists
	 * @param facet what rows are counted by
	 * @param parent how rows belong to parents; null for the list of the root
	 * @param parents the parents; for the list of the root, {@link Pages#ROOT}
	 * @return the numbers, by parent and value
	 */
	Map<Long, Map<Long, Long>> facet(PageQuery<?, ?> query, Facet facet, @Nullable Parent parent,
			Collection<Long> parents);

	boolean anyBeyond(PageQuery<?, ?> query, Side side);

	Set<Long> parentsWithAnyBeyond(PageQuery<?, ?> query, Side side, Parent parent, Collection<Long> parents);

}
