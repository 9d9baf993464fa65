package org.meetingrecords.paging;

/**
 * How the rows of a list belong to parents, when a page is wanted for each of many.
 *
 * @param entity the parents' entity, if each row names its parent; empty if there is a
 * link between them
 * @param key the expression that gives a row's parent
 * @param join what the list must be joined to for it; empty if nothing. Restricts itself
 * to {@code :parents}
 */
public record Parent(String entity, String key, String join) {

	/** The name that each statement gives to the parents' ids. */
	static final String IDS = ":parents";

	/**
	 * Return the condition that a row belongs to one of the parents.
	 */
	Condition isOne() {
		return Condition.of(this.key + " in " + IDS);
	}

	/**
	 * Return the parent that a row names in a property of its own.
	 * @param entity the parents' entity
	 * @param property the property with the parent's id
	 * @return the relation
	 */
	public static Parent property(String entity, String property) {
		return new Parent(entity, Listing.ALIAS + "." + property, "");
	}

	/**
	 * Return the parents that a row has through a link: many rows may have many parents.
	 * @param child the expression that gives the row's id in the link
	 * @param parent the expression that gives the parent's id in the link
	 * @param from the link: entities and joins, and {@code where} which of its rows count
	 * @return the relation
	 */
	public static Parent link(String child, String parent, String from) {
		String ids = parent + " in " + IDS;
		String which = from.contains(" where ") ? from + " and " + ids : from + " where " + ids;
		String join = " join (select distinct %s as child, %s as parent from %s) link on link.child = %s.id";
		return new Parent("", "link.parent", join.formatted(child, parent, which, Listing.ALIAS));
	}

}
