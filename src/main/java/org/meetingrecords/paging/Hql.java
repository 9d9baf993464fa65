package org.meetingrecords.paging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/**
 * A statement put together from text and conditions, whose values become parameters. The
 * same parts give the same text, so Hibernate translates it once.
 */
public final class Hql {

	private final List<Object> parts = new ArrayList<>();

	private @Nullable Collection<Long> parents;

	/**
	 * Start a statement.
	 * @param start its first words
	 */
	public Hql(String start) {
		this.parts.add(start);
	}

	/**
	 * Go on with the text.
	 * @param more what follows
	 * @return the statement
	 */
	public Hql add(String more) {
		this.parts.add(more);
		return this;
	}

	/**
	 * Say which rows count.
	 * @param condition the condition; may hold for all rows
	 * @return the statement
	 */
	public Hql where(Condition condition) {
		if (!condition.hql().isEmpty()) {
			add(" where ").parts.add(condition);
		}
		return this;
	}

	Hql parents(Collection<Long> ids) {
		this.parents = ids;
		return this;
	}

	/**
	 * Return a query for the statement.
	 * @param <T> what it selects
	 * @param entityManager what is to send it
	 * @param type the class of what it selects
	 * @return the query
	 */
	public <T> TypedQuery<T> query(EntityManager entityManager, Class<T> type) {
		HqlText text = new HqlText((ids) -> ids.in(entityManager));
		this.parts.forEach((part) -> {
			if (part instanceof Condition condition) {
				text.add(condition);
			}
			else {
				text.add((String) part);
			}
		});
		TypedQuery<T> query = entityManager.createQuery(text.toString(), type)
			.setHint(HibernateHints.HINT_READ_ONLY, true);
		text.values().forEach(query::setParameter);
		if (this.parents != null) {
			query.setParameter(Parent.IDS.substring(1), this.parents.toArray(Long[]::new));
		}
		return query;
	}

}
