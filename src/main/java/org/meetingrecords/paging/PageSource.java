package org.meetingrecords.paging;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Where pages of lists come from.
 */
interface PageSource {

	<E, R> Slice<R> slice(PageQuery<E, R> query);

	<E, R> Map<Long, Slice<R>> slices(PageQuery<E, R> query, Parent parent, Collection<Long> parents);

	long count(PageQuery<?, ?> query);

	Map<Long, Long> counts(PageQuery<?, ?> query, Parent parent, Collection<Long> parents);

	boolean anyBeyond(PageQuery<?, ?> query, Side side);

	Set<Long> parentsWithAnyBeyond(PageQuery<?, ?> query, Side side, Parent parent, Collection<Long> parents);

}
