package org.meetingrecords.paging;

import java.util.List;

import jakarta.persistence.EntityManager;

/**
 * Ids that are found before the statement that wants them. A database that sees the ids
 * themselves knows how many rows they have, and plans for those. Equal ones are the same
 * ids.
 */
public interface Ids {

	/**
	 * Find the ids, unless they were found before in the same transaction.
	 * @param entityManager what sends statements, and knows the index beside the database
	 * @return the ids
	 */
	default List<Long> in(EntityManager entityManager) {
		return FoundIds.of(this, entityManager);
	}

	/**
	 * Find the ids.
	 * @param entityManager what sends statements, and knows the index beside the database
	 * @return the ids
	 */
	List<Long> find(EntityManager entityManager);

	/**
	 * Return the ids that a statement finds.
	 * @param select the start of the statement, up to its {@code where}
	 * @param where which of its rows count
	 * @return the ids
	 */
	static Ids selected(String select, Condition where) {
		return new SelectedIds(select, where);
	}

}
