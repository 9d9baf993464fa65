package org.meetingrecords.paging;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A page of a list, as the schema's {@code …Connection} types show it.
 *
 * @param <R> the record that clients see
 */
public final class KeysetConnection<R> {

	private final Slice<R> slice;

	private final PageInfo pageInfo;

	private final Supplier<CompletableFuture<Long>> total;

	private final Function<Facet, CompletableFuture<Map<Long, Long>>> facets;

	KeysetConnection(Slice<R> slice, PageInfo pageInfo, Supplier<CompletableFuture<Long>> total,
			Function<Facet, CompletableFuture<Map<Long, Long>>> facets) {
		this.slice = slice;
		this.pageInfo = pageInfo;
		this.total = total;
		this.facets = facets;
	}

	/**
	 * Return the items of this page with their cursors.
	 * @return the edges
	 */
	public List<Edge<R>> edges() {
		return this.slice.edges();
	}

	/**
	 * Return the items of this page.
	 * @return the nodes
	 */
	public List<R> nodes() {
		return this.slice.edges().stream().map(Edge::node).toList();
	}

	/**
	 * Return where this page stands in the list.
	 * @return the place
	 */
	public PageInfo pageInfo() {
		return this.pageInfo;
	}

	/**
	 * Return how many items the whole list has. Asks the database, and only when a client
	 * selects the field.
	 * @return the count
	 */
	public CompletableFuture<Long> totalCount() {
		return this.total.get();
	}

	/**
	 * Return how many items of the whole list have each value of a facet. Asks for those
	 * of all connections that a query has of the same field together.
	 * @param facet what items are counted by
	 * @return the numbers by value, without those that no item has
	 */
	public CompletableFuture<Map<Long, Long>> facet(Facet facet) {
		return this.facets.apply(facet);
	}

}
