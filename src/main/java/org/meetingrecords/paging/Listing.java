package org.meetingrecords.paging;

import java.util.function.Function;

/**
 * Entities of one kind, of which clients see pages of records.
 *
 * @param <E> the entity
 * @param <R> the record that clients see
 * @param entity the entity's class
 * @param rows the entity among whose rows they are found: the same, or one whose rows
 * stand for them
 * @param total what counts rows, and of which entity, as HQL
 * @param companions what is selected with each row, as HQL, behind a comma; empty if
 * nothing
 * @param join what the rows are joined to for it
 * @param toRecord what makes a record of a row: of the entity and its companions
 */
public record Listing<E, R>(Class<E> entity, Class<?> rows, String total, String companions, String join,
		Function<Object[], R> toRecord) {

	/**
	 * The name of the listed entity in all HQL that pages are made with, and within a
	 * subquery that finds some of them, of the rows that are looked at there.
	 */
	public static final String ALIAS = "x";

	/**
	 * Return the listing of entities that are records by themselves.
	 * @param <E> the entity
	 * @param <R> the record that clients see
	 * @param entity the entity's class
	 * @param toRecord what makes a record of an entity
	 * @return the listing
	 */
	public static <E, R> Listing<E, R> of(Class<E> entity, Function<E, R> toRecord) {
		return new Listing<>(entity, entity, count(entity), "", "", (row) -> toRecord.apply(entity.cast(row[0])));
	}

	/**
	 * Return the listing of entities that are read together with others.
	 * @param <E> the entity
	 * @param <R> the record that clients see
	 * @param entity the entity's class
	 * @param companions what is selected with each of them, as HQL
	 * @param join what joins it to the entity, which is {@code x}
	 * @param toRecord what makes a record of an entity and its companions
	 * @return the listing
	 */
	public static <E, R> Listing<E, R> of(Class<E> entity, String companions, String join,
			Function<Object[], R> toRecord) {
		return new Listing<>(entity, entity, count(entity), ", " + companions, join, toRecord);
	}

	/**
	 * Return a page of this listing.
	 * @param where which rows count; may name the row as {@code x}
	 * @param order in which order
	 * @param page which page
	 * @return what to ask for
	 */
	public PageQuery<E, R> page(Condition where, Order<E> order, PageRequest page) {
		return new PageQuery<>(this, where, order, page, null);
	}

	/**
	 * Return a page of what an index finds of this listing.
	 * @param sought what is sought
	 * @param order in which order
	 * @param page which page
	 * @return what to ask for
	 */
	public PageQuery<E, R> page(Sought sought, Order<E> order, PageRequest page) {
		return new PageQuery<>(this, Condition.ALL, order, page, sought);
	}

	/**
	 * Return the same listing of what the rows of another entity stand for, one each.
	 * Such a row has the id of what it stands for, and all that lists are ordered by,
	 * under the same names: an index of its own may have them in that order.
	 * @param rows the entity; all conditions are on its rows
	 * @return the listing
	 */
	public Listing<E, R> foundBy(Class<?> rows) {
		return new Listing<>(this.entity, rows, count(rows), this.companions, this.join, this.toRecord);
	}

	/**
	 * Return the same listing where the rows of another entity know how many there are.
	 * @param counts the entity; all conditions are on its rows, too
	 * @param number its property with how many rows one of its own stands for
	 * @return the listing
	 */
	public Listing<E, R> countedBy(Class<?> counts, String number) {
		String total = "coalesce(sum(%s.%s), 0) from %s".formatted(ALIAS, number, named(counts));
		return new Listing<>(this.entity, this.rows, total, this.companions, this.join, this.toRecord);
	}

	String from() {
		return named(this.rows);
	}

	boolean isOfItsOwnRows() {
		return this.rows.equals(this.entity);
	}

	/**
	 * Return what joins entities, with their companions, to rows that have their ids.
	 * @param found the name of these rows
	 */
	String joinTo(String found) {
		return " join " + named(this.entity) + " on " + ALIAS + ".id = " + found + ".id" + this.join;
	}

	private static String count(Class<?> rows) {
		return "count(*) from " + named(rows);
	}

	private static String named(Class<?> rows) {
		return rows.getSimpleName() + " " + ALIAS;
	}

}
