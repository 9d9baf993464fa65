package org.meetingrecords.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Answers one field of many records at once from rows or values that know the records'
 * numbers. What it returns has an entry for every record, as batch loaders must.
 */
public final class Batch {

	private Batch() {
	}

	/**
	 * Return the numbers of the given records, each once.
	 * @param records the records
	 * @return their numbers
	 */
	public static Set<Long> ids(Collection<? extends Identified> records) {
		return records.stream().map(Identified::id).collect(Collectors.toSet());
	}

	/**
	 * Return the numbers that the given records refer to, each once.
	 * @param <K> the record
	 * @param records the records
	 * @param reference the number that a record refers to; may be null
	 * @return the numbers
	 */
	public static <K> Set<Long> ids(Collection<K> records, Function<K, @Nullable Long> reference) {
		return records.stream().map(reference).filter(Objects::nonNull).collect(Collectors.toSet());
	}

	/**
	 * Group rows of a record's number and a value, in the order of the rows.
	 * @param <V> the value
	 * @param rows the rows
	 * @param type the value's class
	 * @return the values of each number that has any
	 */
	public static <V> Map<Long, List<V>> group(Collection<Object[]> rows, Class<V> type) {
		Map<Long, List<V>> groups = new HashMap<>();
		rows.forEach((row) -> groups.computeIfAbsent((Long) row[0], (key) -> new ArrayList<>()).add(type.cast(row[1])));
		return groups;
	}

	/**
	 * Give every record its list.
	 * @param <K> the record
	 * @param <V> what the list holds
	 * @param records the records
	 * @param lists the lists by the records' numbers
	 * @return the lists by record, empty for a record without one
	 */
	public static <K extends Identified, V> Map<K, List<V>> lists(Collection<K> records, Map<Long, List<V>> lists) {
		Map<K, List<V>> result = new HashMap<>();
		records.forEach((record) -> result.put(record, lists.getOrDefault(record.id(), List.of())));
		return result;
	}

	/**
	 * Find what lists of numbers stand for, all at once.
	 * @param <V> what they stand for
	 * @param ids the numbers, by the record's that they belong to
	 * @param source finds what they stand for
	 * @return what was found, in the order of the numbers
	 */
	public static <V extends Identified> Map<Long, List<V>> found(Map<Long, List<Long>> ids, NodeSource<V> source) {
		Map<Long, V> byId = source.byKeys(ids.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
		Map<Long, List<V>> found = new HashMap<>();
		ids.forEach((key, wanted) -> found.put(key,
				wanted.stream().distinct().map(byId::get).filter(Objects::nonNull).toList()));
		return found;
	}

	/**
	 * Give every record that refers to something what it refers to.
	 * @param <K> the record
	 * @param <V> what it refers to
	 * @param records the records
	 * @param reference the number that a record refers to; may be null
	 * @param values the values by number
	 * @return the values by record; no entry for a record that refers to nothing
	 */
	public static <K, V> Map<K, V> values(Collection<K> records, Function<K, @Nullable Long> reference,
			Map<Long, V> values) {
		Map<K, V> result = new HashMap<>();
		for (K record : records) {
			Long key = reference.apply(record);
			V value = (key != null) ? values.get(key) : null;
			if (value != null) {
				result.put(record, value);
			}
		}
		return result;
	}

	/**
	 * Give every record that refers to something what it refers to.
	 * @param <K> the record
	 * @param <V> what it refers to
	 * @param records the records
	 * @param reference the number that a record refers to; may be null
	 * @param source finds what they refer to, all at once
	 * @return the values by record; no entry for a record that refers to nothing
	 */
	public static <K, V extends Identified> Map<K, V> values(Collection<K> records,
			Function<K, @Nullable Long> reference, NodeSource<V> source) {
		return values(records, reference, source.byKeys(ids(records, reference)));
	}

}
