package org.meetingrecords.paging;

import org.jspecify.annotations.Nullable;

/**
 * What a client wants of a list. Equal queries want the same, so that one statement
 * answers all parents that have equal ones.
 *
 * @param <E> the entity
 * @param <R> the record that clients see
 * @param listing the list
 * @param where which rows count
 * @param order in which order
 * @param page which page
 * @param sought what of an index the rows are, in place of the condition; null if they
 * are all that fit the condition
 */
public record PageQuery<E, R>(Listing<E, R> listing, Condition where, Order<E> order, PageRequest page,
		@Nullable Sought sought) {

	/**
	 * Return the query without its page: what is counted does not depend on it.
	 */
	PageQuery<E, R> whole() {
		return new PageQuery<>(this.listing, this.where, this.order, PageRequest.ANY, this.sought);
	}

	/**
	 * Return the order in which rows are read: a last page is read from its end.
	 */
	Order<E> scan() {
		return this.page.isLast() ? this.order.reversed() : this.order;
	}

	/**
	 * Return how many rows are read: one more than the page has tells whether the list
	 * goes on. They are a part of the statement's text, because a database that plans a
	 * statement once for all values must know whether it wants ten rows or all.
	 */
	int rows() {
		return this.page.size() + 1;
	}

}
