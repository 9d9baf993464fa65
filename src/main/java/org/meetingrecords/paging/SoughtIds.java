package org.meetingrecords.paging;

import java.util.List;

import jakarta.persistence.EntityManager;

/**
 * Ids that an index finds.
 *
 * @param sought what is sought
 */
record SoughtIds(Sought sought) implements Ids {

	@Override
	public List<Long> find(EntityManager entityManager) {
		return Finder.beside(entityManager).ids(this.sought);
	}

}
