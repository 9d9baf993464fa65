package org.meetingrecords.paging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Reads what many parents want of one nested list: one statement for all that want the
 * same page, so that the number of statements depends on the query and never on the
 * number of parents.
 */
class NestedPages<R> {

	private final Pages pages;

	private final Parent parent;

	NestedPages(Pages pages, Parent parent) {
		this.pages = pages;
		this.parent = parent;
	}

	Map<Key<R>, Slice<R>> slices(Collection<Key<R>> keys) {
		return together(keys, (parents, query) -> this.pages.slices(query, this.parent, parents));
	}

	Map<Key<R>, Long> counts(Collection<Key<R>> keys) {
		return together(keys, (parents, query) -> this.pages.counts(query, this.parent, parents));
	}

	Map<FacetKey<R>, Map<Long, Long>> facets(Collection<FacetKey<R>> keys) {
		Map<Facet, List<Key<R>>> keysByFacet = keys.stream()
			.collect(Collectors.groupingBy(FacetKey::facet, LinkedHashMap::new,
					Collectors.mapping(FacetKey::list, Collectors.toList())));
		Map<FacetKey<R>, Map<Long, Long>> counts = new HashMap<>();
		keysByFacet.forEach((facet,
				lists) -> together(lists, (parents, query) -> this.pages.facet(query, facet, this.parent, parents))
					.forEach((list, found) -> counts.put(new FacetKey<>(list, facet), found)));
		return counts;
	}

	Map<Key<R>, Boolean> anyBefore(Collection<Key<R>> keys) {
		return anyBeyond(keys, Side.BEFORE);
	}

	Map<Key<R>, Boolean> anyAfter(Collection<Key<R>> keys) {
		return anyBeyond(keys, Side.AFTER);
	}

	private Map<Key<R>, Boolean> anyBeyond(Collection<Key<R>> keys, Side side) {
		return together(keys, (parents, query) -> {
			Set<Long> found = this.pages.parentsWithAnyBeyond(query, side, this.parent, parents);
			Map<Long, Boolean> answers = new HashMap<>();
			parents.forEach((id) -> answers.put(id, found.contains(id)));
			return answers;
		});
	}

	private static <R, V> Map<Key<R>, V> together(Collection<Key<R>> keys,
			BiFunction<List<Long>, PageQuery<?, R>, Map<Long, V>> load) {
		Map<PageQuery<?, R>, List<Long>> parentsByQuery = new LinkedHashMap<>();
		keys.forEach(
				(key) -> parentsByQuery.computeIfAbsent(key.query(), (query) -> new ArrayList<>()).add(key.parent()));
		Map<Key<R>, V> values = new HashMap<>();
		parentsByQuery.forEach((query, parents) -> load.apply(parents, query)
			.forEach((parent, value) -> values.put(new Key<>(parent, query), value)));
		return values;
	}

	/**
	 * What is wanted, and of which parent.
	 *
	 * @param <R> the record that clients see
	 * @param parent the parent's id
	 * @param query what is wanted
	 */
	record Key<R>(long parent, PageQuery<?, R> query) {

	}

	/**
	 * What a whole list is counted by.
	 *
	 * @param <R> the record that clients see
	 * @param list the list
	 * @param facet what its rows are counted by
	 */
	record FacetKey<R>(Key<R> list, Facet facet) {

	}

}
