package org.meetingrecords.paging;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

/**
 * How the rows of a list belong to parents, when a page is wanted for each of many.
 *
 * @param entity the parents' entity
 * @param lookup the condition that a row belongs to the one {@code parent} beside it
 * @param property the property by which a row names its parent, or what is linked to it
 * @param join what the list must be joined to for it; empty if nothing. Restricts itself
 * to {@code :parents}
 * @param link the statement that gives rows and parents of {@code :parents}; null if a
 * row names its parent
 */
public record Parent(String entity, String lookup, String property, String join, @Nullable String link) {

	/** The name that each statement gives to the parents' ids. */
	static final String IDS = ":parents";

	/**
	 * Return the condition that a row belongs to one of the parents.
	 */
	Condition isOne() {
		return Condition.of(any(key()));
	}

	/**
	 * Return the expression that gives a row's parent.
	 */
	String key() {
		return (this.link != null) ? "link.parent" : Listing.ALIAS + "." + this.property;
	}

	Family family(Collection<Long> parents) {
		return new Family(this.property, parents, this.link);
	}

	/**
	 * Return the parent that a row names in a property of its own.
	 * @param entity the parents' entity
	 * @param property the property with the parent's id
	 * @return the relation
	 */
	public static Parent property(String entity, String property) {
		return new Parent(entity, Listing.ALIAS + "." + property + " = parent.id", property, "", null);
	}

	/**
	 * Return the parents that a row has through a link: many rows may have many parents.
	 * @param entity the parents' entity
	 * @param child the expression that gives the row's id in the link
	 * @param parent the expression that gives the parent's id in the link
	 * @param from the link: entities and joins, and {@code where} which of its rows count
	 * @return the relation
	 */
	public static Parent link(String entity, String child, String parent, String from) {
		String and = from + (from.contains(" where ") ? " and " : " where ");
		String lookup = "%s.id in (select %s from %s%s = parent.id)".formatted(Listing.ALIAS, child, and, parent);
		String join = " join (select distinct %s as child, %s as parent from %s%s) link on link.child = %s.id";
		return new Parent(entity, lookup, "id", join.formatted(child, parent, and, any(parent), Listing.ALIAS),
				"select distinct %s, %s from %s%s".formatted(child, parent, and, any(parent)));
	}

	static String any(String key) {
		return "any_of(" + IDS + ", " + key + ")";
	}

}
