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
			return ids.find(entityManager);
		}
		FoundIds all = (FoundIds) TransactionSynchronizationManager.getResource(FoundIds.class);
		if (all == null) {
			all = new FoundIds();
			TransactionSynchronizationManager.bindResource(FoundIds.class, all);
			TransactionSynchronizationManager.registerSynchronization(all);
		}
		List<Long> found = all.found.get(ids);
		// not by computeIfAbsent: what finds some may have to find others for it
		if (found == null) {
			found = ids.find(entityManager);
			all.found.put(ids, found);
		}
		return found;
	}

	@Override
	public void afterCompletion(int status) {
		TransactionSynchronizationManager.unbindResource(FoundIds.class);
	}

}
