package org.meetingrecords.paging;

import java.util.List;

import jakarta.persistence.EntityManager;

/**
 * Ids that a small statement finds.
 *
 * @param select the start of the statement, up to its {@code where}
 * @param where which of its rows count
 */
record SelectedIds(String select, Condition where) implements Ids {

	@Override
	public List<Long> find(EntityManager entityManager) {
		return new Hql(this.select).where(this.where).query(entityManager, Long.class).getResultList();
	}

}
