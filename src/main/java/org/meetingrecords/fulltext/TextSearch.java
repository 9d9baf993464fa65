package org.meetingrecords.fulltext;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.paging.Sought;

/**
 * What is sought in the index of one entity.
 *
 * @param entity the entity's name
 * @param key the field with the id that a hit stands for
 * @param criterion which of its entries count
 * @param kin where a field names less than all parents of an entry: the statement in HQL
 * that gives what the field may say and the parents for it, of all {@code :parents}; null
 * if fields name the parents themselves
 */
public record TextSearch(String entity, String key, Criterion criterion, @Nullable String kin) implements Sought {

	// what must not be there makes nothing fit better
	@Override
	public boolean isScored() {
		return !WantedWords.of(this.criterion).isEmpty();
	}

	/**
	 * Return the search for entities themselves.
	 * @param entity the entity's name
	 * @param criterion which of its entries count
	 * @return the search
	 */
	public static TextSearch of(String entity, Criterion criterion) {
		return new TextSearch(entity, "id", criterion, null);
	}

}
