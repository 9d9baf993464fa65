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

	private final StringBuilder text = new StringBuilder();

	private final List<Object> values = new ArrayList<>();

	private @Nullable Collection<Long> parents;

	/**
	 * Start a statement.
	 * @param start its first words
	 */
	public Hql(String start) {
		this.text.append(start);
	}

	/**
	 * Go on with the text.
	 * @param more what follows
	 * @return the statement
	 */
	public Hql add(String more) {
		this.text.append(more);
		return this;
	}

	/**
	 * Say which rows count.
	 * @param condition the condition; may hold for all rows
	 * @return the statement
	 */
	public Hql where(Condition condition) {
		return condition.hql().isEmpty() ? this : add(" where ").add(condition);
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
		TypedQuery<T> query = entityManager.createQuery(this.text.toString(), type)
			.setHint(HibernateHints.HINT_READ_ONLY, true);
		for (int i = 0; i < this.values.size(); i++) {
			query.setParameter("value" + i, this.values.get(i));
		}
		if (this.parents != null) {
			query.setParameter(Parent.IDS.substring(1), this.parents);
		}
		return query;
	}

	private Hql add(Condition condition) {
		int first = this.values.size();
		this.values.addAll(condition.values());
		String[] pieces = condition.hql().split("\\?", -1);
		for (int i = 0; i < pieces.length; i++) {
			add((i > 0) ? ":value" + (first + i - 1) : "").add(pieces[i]);
		}
		return this;
	}

}
