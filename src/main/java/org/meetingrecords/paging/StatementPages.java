package org.meetingrecords.paging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/**
 * Pages of what the database finds by conditions: each method is one statement, whether
 * for the whole list or for any number of parents.
 */
class StatementPages implements PageSource {

	private final EntityManager entityManager;

	private final Cursors cursors;

	private final NestedRows nested;

	StatementPages(EntityManager entityManager, Cursors cursors) {
		this.entityManager = entityManager;
		this.nested = NestedRows.of(entityManager);
		this.cursors = cursors;
	}

	@Override
	public <E, R> Slice<R> slice(PageQuery<E, R> query) {
		Condition part = Condition.allOf(query.where(), part(query));
		List<Object[]> rows = (query.listing().isOfItsOwnRows() ? whole(query, part) : found(query, part))
			.query(this.entityManager, Object[].class)
			.getResultList();
		return Slice.of(rows.stream().map((row) -> edge(query, row)).toList(), query.page());
	}

	private static Hql whole(PageQuery<?, ?> query, Condition part) {
		return new Hql(
				"select x" + query.listing().companions() + " from " + query.listing().from() + query.listing().join())
			.where(part)
			.add(" order by " + query.scan().orderBy() + " limit " + query.rows());
	}

	// joins what the rows stand for to those of the page, and to no others
	private static Hql found(PageQuery<?, ?> query, Condition part) {
		return new Hql(
				"select x" + query.listing().companions() + " from (select x.id as id from " + query.listing().from())
			.where(part)
			.add(" order by " + query.scan().orderBy() + " limit " + query.rows() + ") r" + query.listing().joinTo("r")
					+ " order by " + query.scan().orderBy());
	}

	@Override
	public <E, R> Map<Long, Slice<R>> slices(PageQuery<E, R> query, Parent parent, Collection<Long> parents) {
		List<Object[]> rows = this.nested.read(query, Condition.allOf(query.where(), part(query)), parent)
			.parents(parents)
			.query(this.entityManager, Object[].class)
			.getResultList();
		Map<Long, List<Edge<R>>> read = new HashMap<>();
		rows.forEach((row) -> read.computeIfAbsent((Long) row[row.length - 1], (key) -> new ArrayList<>())
			.add(edge(query, row)));
		Map<Long, Slice<R>> slices = new HashMap<>();
		parents.forEach((key) -> slices.put(key, Slice.of(read.getOrDefault(key, List.of()), query.page())));
		return slices;
	}

	@Override
	public long count(PageQuery<?, ?> query) {
		return new Hql("select " + query.listing().total()).where(query.where())
			.query(this.entityManager, Long.class)
			.getSingleResult();
	}

	@Override
	public Map<Long, Long> counts(PageQuery<?, ?> query, Parent parent, Collection<Long> parents) {
		Map<Long, Long> counts = new HashMap<>();
		parents.forEach((key) -> counts.put(key, 0L));
		new Hql("select " + parent.key() + ", " + query.listing().total() + parent.join())
			.where(Condition.allOf(parent.isOne(), query.where()))
			.add(" group by " + parent.key())
			.parents(parents)
			.query(this.entityManager, Object[].class)
			.getResultList()
			.forEach((row) -> counts.put((Long) row[0], (Long) row[1]));
		return counts;
	}

	@Override
	public Map<Long, Map<Long, Long>> facet(PageQuery<?, ?> query, Facet facet, @Nullable Parent parent,
			Collection<Long> parents) {
		return new FacetCounts(this.entityManager).of(query, facet, parent, parents);
	}

	@Override
	public boolean anyBeyond(PageQuery<?, ?> query, Side side) {
		return !new Hql("select 1 from " + query.listing().from())
			.where(Condition.allOf(query.where(), beyond(query, side)))
			.add(" limit 1")
			.query(this.entityManager, Integer.class)
			.getResultList()
			.isEmpty();
	}

	@Override
	public Set<Long> parentsWithAnyBeyond(PageQuery<?, ?> query, Side side, Parent parent, Collection<Long> parents) {
		return new HashSet<>(
				new Hql("select distinct " + parent.key() + " from " + query.listing().from() + parent.join())
					.where(Condition.allOf(parent.isOne(), query.where(), beyond(query, side)))
					.parents(parents)
					.query(this.entityManager, Long.class)
					.getResultList());
	}

	// the rows between the client's two cursors
	private Condition part(PageQuery<?, ?> query) {
		return Condition.allOf(after(query.order(), query.page().after()),
				after(query.order().reversed(), query.page().before()));
	}

	// the rows outside one of the client's cursors; that of the cursor itself is one
	private Condition beyond(PageQuery<?, ?> query, Side side) {
		return Condition.not((side == Side.BEFORE) ? after(query.order(), query.page().after())
				: after(query.order().reversed(), query.page().before()));
	}

	private <E> Condition after(Order<E> order, @Nullable String cursor) {
		return (cursor != null) ? order.after(this.cursors.read(order, cursor)) : Condition.ALL;
	}

	private <E, R> Edge<R> edge(PageQuery<E, R> query, Object[] row) {
		E entity = query.listing().entity().cast(row[0]);
		return new Edge<>(query.listing().toRecord().apply(row), () -> this.cursors.write(query.order(), entity), null);
	}

}
