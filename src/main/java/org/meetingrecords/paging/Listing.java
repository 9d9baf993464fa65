package org.meetingrecords.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A list of entities in one total order, of which clients see pages of records.
 *
 * @param <E> the entity
 * @param <R> the record that clients see
 * @param name tells its cursors from those of lists in another order
 * @param entity the entity's class
 * @param order the sort keys; the last one is unique, so that the order is total
 * @param toRecord what makes a record of an entity
 */
public record Listing<E, R>(String name, Class<E> entity, List<SortKey<E>> order, Function<E, R> toRecord) {

	/** The name of the listed entity in all HQL that pages are made with. */
	public static final String ALIAS = "x";

	public Listing {
		order = List.copyOf(order);
	}

	String orderBy(String alias) {
		return this.order.stream().map((key) -> key.orderBy(alias)).collect(Collectors.joining(", "));
	}

	String cursor(E entity) {
		return Cursor.write(this.name, this.order.stream().map((key) -> key.value().apply(entity)).toList());
	}

	/**
	 * Return the condition on the rows that follow a cursor: those with a larger first
	 * key, or the same first and a larger second one, and so on.
	 */
	Condition after(String cursor) {
		List<Object> values = Cursor.read(this.name, cursor, this.order);
		List<Condition> alternatives = new ArrayList<>();
		Condition same = Condition.ALL;
		for (int i = 0; i < this.order.size(); i++) {
			SortKey<E> key = this.order.get(i);
			alternatives.add(Condition.allOf(same, key.beyond(values.get(i))));
			same = Condition.allOf(same, key.equal(values.get(i)));
		}
		return Condition.anyOf(alternatives.toArray(Condition[]::new));
	}

	/**
	 * Return the condition on the rows that come before those after a cursor: the row of
	 * the cursor itself is one of them.
	 */
	Condition upTo(String cursor) {
		Condition after = after(cursor);
		return new Condition("not (" + after.hql() + ")", after.values());
	}

}
