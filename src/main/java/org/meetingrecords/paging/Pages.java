package org.meetingrecords.paging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads pages of any {@link Listing}: each method is one statement, whether for the whole
 * list or for any number of parents.
 */
@Service
@Transactional(readOnly = true)
class Pages {

	private final EntityManager entityManager;

	Pages(EntityManager entityManager) {
		this.entityManager = entityManager;
	}

	<E, R> Slice<R> slice(Listing<E, R> listing, Condition where, PageRequest page) {
		List<E> rows = new Hql("select x from " + listing.entity().getSimpleName() + " x")
			.where(Condition.allOf(where, after(listing, page)))
			.add(" order by " + listing.orderBy("x"))
			.query(this.entityManager, listing.entity())
			.setMaxResults(page.size() + 1)
			.getResultList();
		return Slice.of(rows.stream().map((row) -> edge(listing, row)).toList(), page.size());
	}

	// numbers the rows of each parent in their order and cuts off there: the form that
	// all databases take
	<E, R> Map<Long, Slice<R>> slices(Nested<E, R> nested, Collection<Long> parents, Condition where,
			PageRequest page) {
		Listing<E, R> listing = nested.listing();
		String entity = listing.entity().getSimpleName();
		String parent = nested.parent().key();
		List<Object[]> rows = new Hql("select e, r.parent from " + entity + " e join (select x.id as id, " + parent
				+ " as parent, row_number() over (partition by " + parent + " order by " + listing.orderBy("x")
				+ ") as place from " + entity + " x" + nested.parent().join())
			.where(Condition.allOf(of(parent), where, after(listing, page)))
			.add(") r on r.id = e.id where r.place <= " + (page.size() + 1) + " order by r.parent, r.place")
			.parents(parents)
			.query(this.entityManager, Object[].class)
			.getResultList();
		Map<Long, List<Edge<R>>> edges = new HashMap<>();
		for (Object[] row : rows) {
			edges.computeIfAbsent((Long) row[1], (key) -> new ArrayList<>())
				.add(edge(listing, listing.entity().cast(row[0])));
		}
		Map<Long, Slice<R>> slices = new HashMap<>();
		parents.forEach((key) -> slices.put(key, Slice.of(edges.getOrDefault(key, List.of()), page.size())));
		return slices;
	}

	<E, R> long count(Listing<E, R> listing, Condition where) {
		return new Hql("select count(*) from " + listing.entity().getSimpleName() + " x").where(where)
			.query(this.entityManager, Long.class)
			.getSingleResult();
	}

	<E, R> Map<Long, Long> counts(Nested<E, R> nested, Collection<Long> parents, Condition where) {
		Map<Long, Long> counts = new HashMap<>();
		parents.forEach((key) -> counts.put(key, 0L));
		String parent = nested.parent().key();
		new Hql("select " + parent + ", count(*) from " + nested.listing().entity().getSimpleName() + " x"
				+ nested.parent().join())
			.where(Condition.allOf(of(parent), where))
			.add(" group by " + parent)
			.parents(parents)
			.query(this.entityManager, Object[].class)
			.getResultList()
			.forEach((row) -> counts.put((Long) row[0], (Long) row[1]));
		return counts;
	}

	<E, R> boolean anyUpTo(Listing<E, R> listing, Condition where, String cursor) {
		return !new Hql("select 1 from " + listing.entity().getSimpleName() + " x")
			.where(Condition.allOf(where, listing.upTo(cursor)))
			.query(this.entityManager, Integer.class)
			.setMaxResults(1)
			.getResultList()
			.isEmpty();
	}

	<E, R> Set<Long> parentsWithAnyUpTo(Nested<E, R> nested, Collection<Long> parents, Condition where, String cursor) {
		String parent = nested.parent().key();
		return new HashSet<>(new Hql("select distinct " + parent + " from " + nested.listing().entity().getSimpleName()
				+ " x" + nested.parent().join())
			.where(Condition.allOf(of(parent), where, nested.listing().upTo(cursor)))
			.parents(parents)
			.query(this.entityManager, Long.class)
			.getResultList());
	}

	private static Condition of(String parent) {
		return Condition.of(parent + " in " + Parent.IDS);
	}

	private static <E, R> Condition after(Listing<E, R> listing, PageRequest page) {
		return (page.after() != null) ? listing.after(page.after()) : Condition.ALL;
	}

	private static <E, R> Edge<R> edge(Listing<E, R> listing, E row) {
		return new Edge<>(listing.cursor(row), listing.toRecord().apply(row));
	}

}
