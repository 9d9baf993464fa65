package org.meetingrecords.paging;

import java.util.List;
import java.util.concurrent.CompletableFuture;
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

	KeysetConnection(Slice<R> slice, PageInfo pageInfo, Supplier<CompletableFuture<Long>> total) {
		this.slice = slice;
		this.pageInfo = pageInfo;
		this.total = total;
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

}
