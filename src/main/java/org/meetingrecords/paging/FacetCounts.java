package org.meetingrecords.paging;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/**
 * Counts the rows of whole lists by a facet, in one statement. What is linked to many
 * rows is looked up for their counts, and not for each of them.
 */
final class FacetCounts {

	private static final String COUNTED = "counted";

	private final EntityManager entityManager;

	FacetCounts(EntityManager entityManager) {
		this.entityManager = entityManager;
	}

	/**
	 * Count what the database finds.
	 * @param query which lists
	 * @param facet what rows are counted by
	 * @param parent how rows belong to parents; null for the list of the root
	 * @param parents the parents; the root is the only one of its list
	 * @return the numbers, by parent and value
	 */
	Map<Long, Map<Long, Long>> of(PageQuery<?, ?> query, Facet facet, @Nullable Parent parent,
			Collection<Long> parents) {
		Hql statement = (facet.link() != null) ? linked(query, facet, facet.link(), parent)
				: grouped(new Hql(""), query, facet, parent);
		Map<Long, Map<Long, Long>> counts = new HashMap<>();
		parents.forEach((key) -> counts.put(key, new HashMap<>()));
		((parent != null) ? statement.parents(parents) : statement).query(this.entityManager, Object[].class)
			.getResultList()
			.forEach((row) -> Objects
				.requireNonNull(counts.get((parent != null) ? (Long) row[2] : parents.iterator().next()))
				.put(((Number) row[0]).longValue(), ((Number) row[1]).longValue()));
		return counts;
	}

	private static Hql grouped(Hql statement, PageQuery<?, ?> query, Facet facet, @Nullable Parent parent) {
		String key = (parent != null) ? ", " + parent.key() : "";
		return statement
			.add("select %s as said, count(*) as number%s from %s%s%s".formatted(facet.value(),
					key.isEmpty() ? "" : key + " as parent", query.listing().from(),
					(parent != null) ? parent.join() : "", facet.join()))
			.where(Condition.allOf(Condition.of(facet.value() + " is not null"),
					(parent != null) ? parent.isOne() : Condition.ALL, query.where()))
			.add(" group by " + facet.value() + key);
	}

	private static Hql linked(PageQuery<?, ?> query, Facet facet, Facet.Link link, @Nullable Parent parent) {
		String key = (parent != null) ? ", " + COUNTED + ".parent" : "";
		Hql statement = new Hql("select %s, sum(%s.number)%s from (".formatted(link.value(), COUNTED, key));
		return grouped(statement, query, facet, parent).add(") %s join %s on %s.id = %1$s.said%s group by %s%s"
			.formatted(COUNTED, link.entity(), Facet.Link.ALIAS, link.join(), link.value(), key));
	}

	/**
	 * Count by what is linked to the values that an index has counted by.
	 * @param counts the numbers by parent and value
	 * @param link what is linked to the values
	 * @return the numbers by parent and linked value
	 */
	Map<Long, Map<Long, Long>> linked(Map<Long, Map<Long, Long>> counts, Facet.Link link) {
		Set<Long> said = counts.values().stream().flatMap((one) -> one.keySet().stream()).collect(Collectors.toSet());
		Map<Long, List<Long>> values = values(said, link);
		Map<Long, Map<Long, Long>> result = new HashMap<>();
		counts.forEach((parent, one) -> {
			Map<Long, Long> sums = new HashMap<>();
			one.forEach((key, count) -> values.getOrDefault(key, List.of())
				.forEach((value) -> sums.merge(value, count, Long::sum)));
			result.put(parent, sums);
		});
		return result;
	}

	private Map<Long, List<Long>> values(Set<Long> said, Facet.Link link) {
		return new Hql(
				"select %s.id, %s from %s%s".formatted(Facet.Link.ALIAS, link.value(), link.entity(), link.join()))
			.where(Condition.of("any_of(?, " + Facet.Link.ALIAS + ".id)", (Object) said.toArray(Long[]::new)))
			.query(this.entityManager, Object[].class)
			.getResultList()
			.stream()
			.collect(Collectors.groupingBy((row) -> (Long) row[0],
					Collectors.mapping((row) -> ((Number) row[1]).longValue(), Collectors.toList())));
	}

}
