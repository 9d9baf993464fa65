package org.meetingrecords.fulltext;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.persistence.EntityManager;
import org.apache.lucene.index.IndexReader;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.util.common.SearchException;
import org.meetingrecords.shared.UnavailableException;

import org.springframework.stereotype.Component;

/**
 * Lets the index be read, which has whatever was committed before. Where that fails
 * because the index is broken, it is made anew.
 */
@Component
class IndexReading {

	private final EntityManager entityManager;

	private final IndexUpkeep upkeep;

	private final IndexHealth health;

	IndexReading(EntityManager entityManager, IndexUpkeep upkeep, IndexHealth health) {
		this.entityManager = entityManager;
		this.upkeep = upkeep;
		this.health = health;
	}

	/**
	 * Read the index of an entity.
	 * @param <T> what comes of it
	 * @param entity the entity's name
	 * @param read what reads it
	 * @return what came of it
	 * @throws UnavailableException if the index cannot be asked at the moment
	 */
	<T> T of(String entity, Read<T> read) {
		this.upkeep.catchUp();
		try (IndexReader reader = Search.mapping(this.entityManager.getEntityManagerFactory())
			.scope(Object.class, entity)
			.extension(LuceneExtension.get())
			.openIndexReader()) {
			return read.from(reader);
		}
		// by the latter Java tells of a mapped file that is shorter than it was
		catch (IOException | UncheckedIOException | SearchException | InternalError ex) {
			throw this.health.unavailable("The index of texts cannot be read, and the server looks why", ex);
		}
		// broken files can make Lucene fail in any way
		catch (RuntimeException ex) {
			throw this.health.turnsOutBroken() ? this.health.unavailable("", ex) : ex;
		}
	}

	/**
	 * What is read from the index.
	 *
	 * @param <T> what comes of it
	 */
	interface Read<T> {

		T from(IndexReader reader) throws IOException;

	}

}
