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
 * Pages of what an index finds: each method asks it once, and then the database for the
 * rows of the page.
 */
class FoundPages implements PageSource {

	private final EntityManager entityManager;

	private final Cursors cursors;

	FoundPages(EntityManager entityManager, Cursors cursors) {
		this.entityManager = entityManager;
		this.cursors = cursors;
	}

	@Override
	public <E, R> Slice<R> slice(PageQuery<E, R> query) {
		return Objects.requireNonNull(read(query, null, List.of(Pages.ROOT)).get(Pages.ROOT));
	}

	@Override
	public <E, R> Map<Long, Slice<R>> slices(PageQuery<E, R> query, Parent parent, Collection<Long> parents) {
		return read(query, parent.family(parents), parents);
	}

	@Override
	public long count(PageQuery<?, ?> query) {
		return finder().count(sought(query), null).getOrDefault(Pages.ROOT, 0L);
	}

	@Override
	public Map<Long, Long> counts(PageQuery<?, ?> query, Parent parent, Collection<Long> parents) {
		Map<Long, Long> found = finder().count(sought(query), parent.family(parents));
		Map<Long, Long> counts = new HashMap<>();
		parents.forEach((key) -> counts.put(key, found.getOrDefault(key, 0L)));
		return counts;
	}

	@Override
	public Map<Long, Map<Long, Long>> facet(PageQuery<?, ?> query, Facet facet, @Nullable Parent parent,
			Collection<Long> parents) {
		Map<Long, Map<Long, Long>> found = finder().facet(sought(query), facet,
				(parent != null) ? parent.family(parents) : null);
		Map<Long, Map<Long, Long>> counts = new HashMap<>();
		parents.forEach((key) -> counts.put(key, found.getOrDefault(key, Map.of())));
		return (facet.link() != null) ? new FacetCounts(this.entityManager).linked(counts, facet.link()) : counts;
	}

	@Override
	public boolean anyBeyond(PageQuery<?, ?> query, Side side) {
		return !beyond(query, side, null).isEmpty();
	}

	@Override
	public Set<Long> parentsWithAnyBeyond(PageQuery<?, ?> query, Side side, Parent parent, Collection<Long> parents) {
		return beyond(query, side, parent.family(parents)).keySet();
	}

	private Map<Long, List<Hit>> beyond(PageQuery<?, ?> query, Side side, @Nullable Family family) {
		Span span = (side == Side.BEFORE) ? new Span(null, place(query, query.page().after()), true)
				: new Span(place(query, query.page().before()), null, true);
		return finder().first(sought(query), query.order(), span, 1, family);
	}

	private <E, R> Map<Long, Slice<R>> read(PageQuery<E, R> query, @Nullable Family family, Collection<Long> keys) {
		PageRequest page = query.page();
		Span span = page.isLast() ? new Span(place(query, page.before()), place(query, page.after()), false)
				: new Span(place(query, page.after()), place(query, page.before()), false);
		Map<Long, List<Hit>> hits = finder().first(sought(query), query.scan(), span, query.rows(), family);
		Map<Long, Object[]> rows = rows(query, hits.values());
		Map<Long, Slice<R>> slices = new HashMap<>();
		keys.forEach((key) -> slices.put(key, Slice.of(edges(query, hits.getOrDefault(key, List.of()), rows), page)));
		return slices;
	}

	private Map<Long, Object[]> rows(PageQuery<?, ?> query, Collection<List<Hit>> hits) {
		Long[] ids = hits.stream().flatMap(List::stream).map(Hit::id).distinct().toArray(Long[]::new);
		if (ids.length == 0) {
			return Map.of();
		}
		Listing<?, ?> listing = query.listing();
		String select = "select x%s, x.id from %s x%s".formatted(listing.companions(), listing.entity().getSimpleName(),
				listing.join());
		return new Hql(select).where(Condition.of("any_of(?, x.id)", (Object) ids))
			.query(this.entityManager, Object[].class)
			.getResultList()
			.stream()
			.collect(Collectors.toMap((row) -> (Long) row[row.length - 1], (row) -> row));
	}

	// what was deleted since it was found is passed over
	private <E, R> List<Edge<R>> edges(PageQuery<E, R> query, List<Hit> hits, Map<Long, Object[]> rows) {
		return hits.stream()
			.filter((hit) -> rows.containsKey(hit.id()))
			.map((hit) -> new Edge<>(query.listing().toRecord().apply(rows.get(hit.id())),
					() -> this.cursors.of(query.order(), hit.place()), new Match(sought(query), hit.score())))
			.toList();
	}

	private @Nullable List<Object> place(PageQuery<?, ?> query, @Nullable String cursor) {
		return (cursor != null) ? this.cursors.read(query.order(), cursor) : null;
	}

	private static Sought sought(PageQuery<?, ?> query) {
		return Objects.requireNonNull(query.sought());
	}

	private Finder finder() {
		return Finder.beside(this.entityManager);
	}

}
