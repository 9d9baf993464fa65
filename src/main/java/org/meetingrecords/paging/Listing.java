package org.meetingrecords.paging;

import java.util.function.Function;

/**
 * Entities of one kind, of which clients see pages of records.
 *
 * @param <E> the entity
 * @param <R> the record that clients see
 * @param entity the entity's class
 * @param toRecord what makes a record of an entity
 */
public record Listing<E, R>(Class<E> entity, Function<E, R> toRecord) {

	/** The name of the listed entity in all HQL that pages are made with. */
	public static final String ALIAS = "x";

	/**
	 * Return a page of this listing.
	 * @param where which rows count; may name the row as {@code x}
	 * @param order in which order
	 * @param page which page
	 * @return what to ask for
	 */
	public PageQuery<E, R> page(Condition where, Order<E> order, PageRequest page) {
		return new PageQuery<>(this, where, order, page);
	}

	String from() {
		return this.entity.getSimpleName() + " " + ALIAS;
	}

}
