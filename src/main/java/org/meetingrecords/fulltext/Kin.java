package org.meetingrecords.fulltext;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.paging.Family;

/**
 * Whose an entry is: which parents it belongs to by what a field says.
 *
 * @param field the field; null if all entries belong to one list, which is 0
 * @param parents the parents, by what the field may say
 */
record Kin(@Nullable String field, Map<Long, Set<Long>> parents) {

	private static final Set<Long> WHOLE = Set.of(0L);

	static Kin of(@Nullable Family family, TextSearch search, EntityManager entityManager) {
		if (family == null) {
			return new Kin(null, Map.of());
		}
		String statement = (family.link() != null) ? family.link() : search.kin();
		Map<Long, Set<Long>> parents = new HashMap<>();
		if (statement == null) {
			family.parents().forEach((id) -> parents.put(id, Set.of(id)));
		}
		else {
			entityManager.createQuery(statement, Object[].class)
				.setParameter("parents", family.parents().toArray(Long[]::new))
				.getResultList()
				.forEach((row) -> parents.computeIfAbsent((Long) row[0], (said) -> new HashSet<>()).add((Long) row[1]));
		}
		return new Kin(family.property(), parents);
	}

	List<Long> values() {
		return List.copyOf(this.parents.keySet());
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
		Set<Long> all = new HashSet<>();
		for (Long value : said.all(entry)) {
			all.addAll(this.parents.getOrDefault(value, Set.of()));
		}
		return all;
	}

}
