package org.meetingrecords.paging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A total order of a list.
 *
 * @param <E> the entity
 * @param name tells the cursors of lists in this order from all others
 * @param keys the sort keys; the last one is unique, so that the order is total
 */
public record Order<E>(String name, List<SortKey<E>> keys) {

	public Order {
		keys = List.copyOf(keys);
	}

	/**
	 * Return the order by some keys.
	 * @param <E> the entity
	 * @param name tells the cursors of lists in this order from all others
	 * @param keys the sort keys; the last one is unique
	 * @return the order
	 */
	@SafeVarargs
	public static <E> Order<E> by(String name, SortKey<E>... keys) {
		return new Order<>(name, Arrays.asList(keys));
	}

	/**
	 * Return the order in which the last item comes first. Its cursors are the same.
	 * @return the order
	 */
	Order<E> reversed() {
		return new Order<>(this.name, this.keys.stream().map(SortKey::reversed).toList());
	}

	String orderBy() {
		return this.keys.stream().map(SortKey::orderBy).collect(Collectors.joining(", "));
	}

	/**
	 * Return where an entity stands in this order.
	 */
	List<Object> place(E entity) {
		return this.keys.stream().map((key) -> key.value().apply(entity)).toList();
	}

	/**
	 * Return the condition on the rows that follow a place: those with a larger first
	 * key, or the same first and a larger second one, and so on. That the first key is
	 * not smaller follows: said by itself, it is where a database starts in an index.
	 */
	Condition after(List<Object> place) {
		List<Condition> alternatives = new ArrayList<>();
		Condition same = Condition.ALL;
		for (int i = 0; i < this.keys.size(); i++) {
			SortKey<E> key = this.keys.get(i);
			alternatives.add(Condition.allOf(same, key.beyond(place.get(i))));
			same = Condition.allOf(same, key.equal(place.get(i)));
		}
		Condition following = Condition.anyOf(alternatives.toArray(Condition[]::new));
		return (alternatives.size() > 1) ? Condition.allOf(this.keys.get(0).notBefore(place.get(0)), following)
				: following;
	}

}
