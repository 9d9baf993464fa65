package org.meetingrecords.fulltext;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.paging.Facet;
import org.meetingrecords.paging.Family;

/**
 * Whose an entry is: which parents it belongs to by what a field says.
 *
 * @param field the field; null if all entries belong to one list, which is 0
 * @param parents the parents, by what the field may say; null if it says the parents
 * themselves, whichever they are
 */
record Kin(@Nullable String field, @Nullable Map<Long, Set<Long>> parents) {

	/** All entries belong to one list. */
	static final Kin ONE_LIST = new Kin(null, Map.of());

	private static final Set<Long> WHOLE = Set.of(0L);

	static Kin of(@Nullable Family family, TextSearch search, EntityManager entityManager) {
		if (family == null) {
			return ONE_LIST;
		}
		String statement = (family.link() != null) ? family.link() : search.kin();
		Map<Long, Set<Long>> parents = new HashMap<>();
		if (statement == null) {
			family.parents().forEach((id) -> parents.put(id, Set.of(id)));
		}
		else {
			parents.putAll(grouped(entityManager.createQuery(statement, Object[].class)
				.setParameter("parents", family.parents().toArray(Long[]::new))));
		}
		return new Kin(family.property(), parents);
	}

	/**
	 * Return what entries count for by a facet.
	 */
	static Kin of(Facet facet, EntityManager entityManager) {
		return new Kin(facet.property(),
				(facet.kin() != null) ? grouped(entityManager.createQuery(facet.kin(), Object[].class)) : null);
	}

	private static Map<Long, Set<Long>> grouped(TypedQuery<Object[]> query) {
		return query.getResultList()
			.stream()
			.collect(Collectors.groupingBy((row) -> (Long) row[0],
					Collectors.mapping((row) -> (Long) row[1], Collectors.toSet())));
	}

	List<Long> values() {
		return (this.parents != null) ? List.copyOf(this.parents.keySet()) : List.of();
	}

	@Nullable Numbers said(LeafReader reader) throws IOException {
		return (this.field != null) ? Numbers.in(reader, this.field) : null;
	}

	/**
	 * Return the parents of an entry, each once.
	 * @param said what its field says; null if there is only one list
	 * @param entry the entry
	 * @throws IOException if the index cannot be read
	 */
	Collection<Long> of(@Nullable Numbers said, int entry) throws IOException {
		if (said == null) {
			return WHOLE;
		}
		if (this.parents == null) {
			return said.all(entry);
		}
		Set<Long> all = new HashSet<>();
		for (Long value : said.all(entry)) {
			all.addAll(this.parents.getOrDefault(value, Set.of()));
		}
		return all;
	}

}
