package org.meetingrecords.fulltext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.persistence.EntityManager;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
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

	private final IndexFolder folder;

	private final IndexProgress progress = new IndexProgress();

	IndexWriting(EntityManager entityManager, List<IndexedEntity> entities, IndexFolder folder) {
		this.entityManager = entityManager;
		this.entities = entities;
		this.folder = folder;
	}

	/**
	 * Write all that changes with some meetings. Reads it over the connection of the
	 * transaction under way, and beside what that has loaded.
	 * @param meetings the meetings' ids
	 * @return how many entries that takes out at most
	 */
	long write(List<Long> meetings) {
		Session session = this.entityManager.unwrap(Session.class);
		try (Session own = session.sessionWithOptions().connection().openSession()) {
			own.setDefaultReadOnly(true);
			SearchIndexingPlan plan = Search.session(own).indexingPlan();
			long withdrawn = 0;
			for (IndexedEntity entity : this.entities) {
				own.createQuery(entity.ofMeetings(), entity.type())
					.setParameter("meetings", meetings.toArray(Long[]::new))
					.getResultList()
					.forEach(plan::addOrUpdate);
				List<Long> gone = withdrawn(own, entity, meetings);
				gone.forEach((id) -> plan.purge(entity.type(), id, null));
				withdrawn += gone.size();
			}
			plan.execute();
			return withdrawn;
		}
	}

	private static List<Long> withdrawn(Session session, IndexedEntity entity, List<Long> meetings) {
		return (entity.withdrawn() != null) ? session.createQuery(entity.withdrawn(), Long.class)
			.setParameter("meetings", meetings.toArray(Long[]::new))
			.getResultList() : List.of();
	}

	/**
	 * Throw the index away, in whatever state it is, and write all that the database has.
	 */
	void writeAll() {
		// what somebody deleted cannot be thrown away
		this.entities.forEach((entity) -> this.folder
			.make(mapping().indexedEntity(entity.type()).indexManager().descriptor().hibernateSearchName()));
		try {
			mapping().scope(Object.class)
				.massIndexer()
				.monitor(this.progress.of(rows()))
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
		finally {
			this.progress.of(0);
		}
	}

	private long rows() {
		return this.entities.stream()
			.mapToLong((entity) -> this.entityManager
				.createQuery("select count(*) from " + entity.type().getSimpleName(), Long.class)
				.getSingleResult())
			.sum();
	}

	void flush() {
		mapping().scope(Object.class).workspace().flush();
	}

	/**
	 * Count the entries, which opens all files of the index.
	 * @return how many there are
	 */
	long entries() {
		try (IndexReader reader = reader()) {
			return reader.numDocs();
		}
		catch (IOException ex) {
			throw unreadable(ex);
		}
	}

	/**
	 * Read all files of the index, and fail where one is not as it was written.
	 */
	void check() {
		try (IndexReader reader = reader()) {
			for (LeafReaderContext part : reader.leaves()) {
				part.reader().checkIntegrity();
			}
		}
		catch (IOException ex) {
			throw unreadable(ex);
		}
	}

	private IndexReader reader() {
		return mapping().scope(Object.class).extension(LuceneExtension.get()).openIndexReader();
	}

	private static UncheckedIOException unreadable(IOException cause) {
		return new UncheckedIOException("a file cannot be read: " + cause.getMessage(), cause);
	}

	String progress() {
		return this.progress.toString();
	}

	private SearchMapping mapping() {
		return Search.mapping(this.entityManager.getEntityManagerFactory());
	}

}
