package org.meetingrecords.fulltext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.persistence.EntityManager;
import org.apache.lucene.index.IndexReader;
import org.hibernate.Session;
import org.hibernate.search.backend.lucene.LuceneExtension;
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

	IndexWriting(EntityManager entityManager, List<IndexedEntity> entities) {
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
	 * Throw the index away, in whatever state it is, and write all that the database has.
	 */
	void writeAll() {
		try {
			mapping().scope(Object.class)
				.massIndexer()
				.monitor(this.progress.anew())
				.purgeAllOnStart(false)
				.dropAndCreateSchemaOnStart(true)
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

	/**
	 * Count the entries, which opens all files of the index.
	 * @return how many there are
	 */
	long entries() {
		try (IndexReader reader = mapping().scope(Object.class).extension(LuceneExtension.get()).openIndexReader()) {
			return reader.numDocs();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The index of texts cannot be read", ex);
		}
	}

	String progress() {
		return this.progress.toString();
	}

	private SearchMapping mapping() {
		return Search.mapping(this.entityManager.getEntityManagerFactory());
	}

}
