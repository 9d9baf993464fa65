package org.meetingrecords.paging;

import org.jspecify.annotations.Nullable;

/**
 * What the rows of a list are counted by.
 *
 * @param property the property of a row that says it, also the name of the field in an
 * index
 * @param rows the entity whose rows say it in place of the listed ones, and have the same
 * ids: one row for each value; null if the listed rows say it themselves
 * @param kin the statement in HQL that gives what an index's field says and what an entry
 * counts for then, in place of it; null if it is the same
 * @param link what has the values themselves; null if the property has them
 */
public record Facet(String property, @Nullable String rows, @Nullable String kin, @Nullable Link link) {

	private static final String ROWS_ALIAS = "facet";

	/**
	 * Return the facet of what a property of the rows says.
	 * @param property the property
	 * @return the facet
	 */
	public static Facet property(String property) {
		return new Facet(property, null, null, null);
	}

	/**
	 * Return the facet of what the rows of another entity say, of which there are several
	 * for each listed one.
	 * @param rows the entity
	 * @param property its property
	 * @param kin the statement in HQL that gives what an index says in the property's
	 * place, and the values that the rows have for it
	 * @return the facet
	 */
	public static Facet rows(String rows, String property, String kin) {
		return new Facet(property, rows, kin, null);
	}

	/**
	 * Return the facet of what the things say that the property names.
	 * @param entity the entity of these things; each is {@code linked} in HQL
	 * @param join what they are joined to for it; empty if nothing
	 * @param value the expression that is counted by: a whole number
	 * @return the facet
	 */
	public Facet linked(String entity, String join, String value) {
		return new Facet(this.property, this.rows, this.kin, new Link(entity + " " + Link.ALIAS + " ", join, value));
	}

	String join() {
		return (this.rows != null) ? " join %s %s on %2$s.id = %s.id".formatted(this.rows, ROWS_ALIAS, Listing.ALIAS)
				: "";
	}

	String value() {
		return ((this.rows != null) ? ROWS_ALIAS : Listing.ALIAS) + "." + this.property;
	}

	/**
	 * What has the values that are counted by.
	 *
	 * @param entity the entity with its name
	 * @param join what it is joined to
	 * @param value the expression that is counted by
	 */
	record Link(String entity, String join, String value) {

		static final String ALIAS = "linked";

	}

}
