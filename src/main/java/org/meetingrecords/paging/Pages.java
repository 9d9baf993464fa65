package org.meetingrecords.paging;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads pages of any {@link Listing}, from the database or from an index, whatever the
 * query says: by as many statements for one parent as for many.
 */
@Service
@Transactional(readOnly = true)
class Pages implements PageSource {

	/** Stands for the root where lists go by their parents. */
	static final Long ROOT = 0L;

	private final PageSource stated;

	private final PageSource found;

	Pages(EntityManager entityManager, Cursors cursors) {
		this.stated = new StatementPages(entityManager, cursors);
		this.found = new FoundPages(entityManager, cursors);
	}

	@Override
	public <E, R> Slice<R> slice(PageQuery<E, R> query) {
		return source(query).slice(query);
	}

	@Override
	public <E, R> Map<Long, Slice<R>> slices(PageQuery<E, R> query, Parent parent, Collection<Long> parents) {
		return source(query).slices(query, parent, parents);
	}

	@Override
	public long count(PageQuery<?, ?> query) {
		return source(query).count(query);
	}

	@Override
	public Map<Long, Long> counts(PageQuery<?, ?> query, Parent parent, Collection<Long> parents) {
		return source(query).counts(query, parent, parents);
	}

	@Override
	public Map<Long, Map<Long, Long>> facet(PageQuery<?, ?> query, Facet facet, @Nullable Parent parent,
			Collection<Long> parents) {
		return source(query).facet(query, facet, parent, parents);
	}

	@Override
	public boolean anyBeyond(PageQuery<?, ?> query, Side side) {
		return source(query).anyBeyond(query, side);
	}

	@Override
	public Set<Long> parentsWithAnyBeyond(PageQuery<?, ?> query, Side side, Parent parent, Collection<Long> parents) {
		return source(query).parentsWithAnyBeyond(query, side, parent, parents);
	}

	private PageSource source(PageQuery<?, ?> query) {
		return (query.sought() != null) ? this.found : this.stated;
	}

}
