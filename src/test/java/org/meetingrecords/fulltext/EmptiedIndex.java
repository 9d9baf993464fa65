package org.meetingrecords.fulltext;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;

/**
 * Takes all entries out of the index, which no server does.
 */
public class EmptiedIndex {

	private final EntityManagerFactory entityManagers;

	private final IndexHealth health;

	EmptiedIndex(EntityManagerFactory entityManagers, IndexHealth health) {
		this.entityManagers = entityManagers;
		this.health = health;
	}

	public void empty() {
		Search.mapping(this.entityManagers).scope(Object.class).workspace().purge();
		this.health.beginAnew();
	}

}
