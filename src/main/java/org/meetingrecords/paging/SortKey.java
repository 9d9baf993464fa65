package org.meetingrecords.paging;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * One property by which a list is ordered. Its value for the last item of a page is part
 * of the cursor from which the next page goes on.
 *
 * @param <E> the entity
 * @param path the property in HQL
 * @param descending whether large values come first
 * @param value how to read it from an entity; never null
 * @param parse how to read it from a cursor, the inverse of {@link Object#toString()}
 * @param ofNumber how to read it from an index, which has numbers only: milliseconds
 * since 1970 for a moment
 */
public record SortKey<E>(String path, boolean descending, Function<E, Object> value, Function<String, Object> parse,
		LongFunction<Object> ofNumber) {

	public static <E> SortKey<E> number(String path, Function<E, Integer> value) {
		return new SortKey<>(path, false, value::apply, Integer::valueOf, Math::toIntExact);
	}

	public static <E> SortKey<E> id(String path, Function<E, Long> value) {
		return new SortKey<>(path, false, value::apply, Long::valueOf, Long::valueOf);
	}

	public static <E> SortKey<E> text(String path, Function<E, String> value) {
		return new SortKey<>(path, false, value::apply, (text) -> text, (number) -> {
			throw new IllegalStateException("No index has texts to order by");
		});
	}

	public static <E> SortKey<E> moment(String path, Function<E, Instant> value) {
		return new SortKey<>(path, false, value::apply, Instant::parse, Instant::ofEpochMilli);
	}

	/**
	 * Return how well a row fits what is sought, the best first. Only an index knows.
	 * @param <E> the entity
	 * @return the key
	 */
	public static <E> SortKey<E> relevance() {
		return new SortKey<>(Relevance.NAME, true, (entity) -> {
			throw new IllegalStateException("No row says how well it fits");
		}, Relevance::parse, Long::valueOf);
	}

	/**
	 * Return the same key with large values first.
	 * @return the key
	 */
	public SortKey<E> largestFirst() {
		return new SortKey<>(this.path, true, this.value, this.parse, this.ofNumber);
	}

	SortKey<E> reversed() {
		return new SortKey<>(this.path, !this.descending, this.value, this.parse, this.ofNumber);
	}

	String orderBy() {
		return Listing.ALIAS + "." + this.path + (this.descending ? " desc" : "");
	}

	Condition equal(Object to) {
		return Condition.of(Listing.ALIAS + "." + this.path + " = ?", to);
	}

	Condition beyond(Object than) {
		return Condition.of(Listing.ALIAS + "." + this.path + (this.descending ? " < ?" : " > ?"), than);
	}

	Condition notBefore(Object than) {
		return Condition.of(Listing.ALIAS + "." + this.path + (this.descending ? " <= ?" : " >= ?"), than);
	}

}
