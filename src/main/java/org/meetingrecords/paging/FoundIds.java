package org.meetingrecords.paging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Finds {@link Ids}, each only once in a transaction: the page of a list, its count and
 * what is beyond it want the same.
 */
final class FoundIds implements TransactionSynchronization {

	private final Map<Ids, List<Long>> found = new HashMap<>();

	private FoundIds() {
	}

	static List<Long> of(Ids ids, EntityManager entityManager) {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			return find(ids, entityManager);
		}
		FoundIds all = (FoundIds) TransactionSynchronizationManager.getResource(FoundIds.class);
		if (all == null) {
			all = new FoundIds();
			TransactionSynchronizationManager.bindResource(FoundIds.class, all);
			TransactionSynchronizationManager.registerSynchronization(all);
		}
		return all.found.computeIfAbsent(ids, (one) -> find(one, entityManager));
	}

	private static List<Long> find(Ids ids, EntityManager entityManager) {
		return new Hql(ids.select()).where(ids.where()).query(entityManager, Long.class).getResultList();
	}

	@Override
	public void afterCompletion(int status) {
		TransactionSynchronizationManager.unbindResource(FoundIds.class);
	}

}
