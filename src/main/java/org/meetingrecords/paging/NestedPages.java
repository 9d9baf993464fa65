package org.meetingrecords.paging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Reads what many parents want of one nested list: one statement for all that want the
 * same page, so that the number of statements depends on the query and never on the
 * number of parents.
 */
class NestedPages<R> {

	private final Pages pages;

	private final Nested<?, R> nested;

	NestedPages(Pages pages, Nested<?, R> nested) {
		this.pages = pages;
		this.nested = nested;
	}

	Map<Key, Slice<R>> slices(Collection<Key> keys) {
		return together(keys, (parents, want) -> this.pages.slices(this.nested, parents, want.where(), want.page()));
	}

	Map<Key, Long> counts(Collection<Key> keys) {
		return together(keys, (parents, want) -> this.pages.counts(this.nested, parents, want.where()));
	}

	Map<Key, Boolean> anyBefore(Collection<Key> keys) {
		return together(keys, (parents, want) -> {
			Set<Long> found = this.pages.parentsWithAnyUpTo(this.nested, parents, want.where(),
					Objects.requireNonNull(want.page().after()));
			Map<Long, Boolean> answers = new HashMap<>();
			parents.forEach((parent) -> answers.put(parent, found.contains(parent)));
			return answers;
		});
	}

	private static <V> Map<Key, V> together(Collection<Key> keys, BiFunction<List<Long>, Key, Map<Long, V>> load) {
		Map<Key, List<Long>> parentsByWant = new LinkedHashMap<>();
		keys.forEach((key) -> parentsByWant.computeIfAbsent(key.of(0), (want) -> new ArrayList<>()).add(key.parent()));
		Map<Key, V> values = new HashMap<>();
		parentsByWant.forEach((want, parents) -> load.apply(parents, want)
			.forEach((parent, value) -> values.put(want.of(parent), value)));
		return values;
	}

	/**
	 * What is wanted, and of which parent.
	 *
	 * @param parent the parent's id
	 * @param where which rows count
	 * @param page which page
	 */
	record Key(long parent, Condition where, PageRequest page) {

		Key of(long other) {
			return new Key(other, this.where, this.page);
		}

	}

}
