package org.meetingrecords.fulltext;

import java.util.List;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;

import org.springframework.stereotype.Component;

/**
 * Writes what the database has into the index.
 */
@Component
class IndexWriting {

	private static final int BATCH = 100;

	private final EntityManager entityManager;

	private final List<IndexedEntity> entities;

	private final IndexProgress progress = new IndexProgress();

	// nothing is written into a folder that is not claimed
	@SuppressWarnings("unused")
	IndexWriting(EntityManager entityManager, List<IndexedEntity> entities, IndexFolder folder) {
		this.entityManager = entityManager;
		this.entities = entities;
	}

	/**
	 * Write all that changes with some meetings. Reads it over the connection of the
	 * transaction under way, and beside what that has loaded.
	 * @param meetings the meetings' ids
	 */
	void write(List<Long> meetings) {
		Session session = this.entityManager.unwrap(Session.class);
		try (Session own = session.sessionWithOptions().connection().openSession()) {
			own.setDefaultReadOnly(true);
			SearchIndexingPlan plan = Search.session(own).indexingPlan();
			for (IndexedEntity entity : this.entities) {
				own.createQuery(entity.ofMeetings(), entity.type())
					.setParameter("meetings", meetings.toArray(Long[]::new))
					.getResultList()
					.forEach(plan::addOrUpdate);
			}
			plan.execute();
		}
	}

	/**
	 * Empty the index and write all that the database has.
	 */
	void writeAll() {
		try {
			mapping().scope(Object.class)
				.massIndexer()
				.monitor(this.progress.anew())
				.batchSizeToLoadObjects(BATCH)
				.threadsToLoadObjects(2)
				.startAndWait();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The index was not made: the server is about to end", ex);
		}
	}

	void flush() {
		mapping().scope(Object.class).workspace().flush();
	}

	String progress() {
		return this.progress.toString();
	}

	private SearchMapping mapping() {
		return Search.mapping(this.entityManager.getEntityManagerFactory());
	}

}
