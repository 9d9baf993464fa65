package org.meetingrecords.paging;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/**
 * An index that finds what no condition of a statement can say. It is made known to the
 * entity manager's factory as a supplier under the name of this interface, so that
 * whatever can send a statement can ask it too.
 */
public interface Finder {

	/**
	 * Return the finder that stands beside a database.
	 * @param entityManager what sends statements to the database
	 * @return the finder
	 */
	static Finder beside(EntityManager entityManager) {
		Supplier<?> known = (Supplier<?>) entityManager.getEntityManagerFactory()
			.getProperties()
			.get(Finder.class.getName());
		return (Finder) Objects.requireNonNull(known, "no index of texts").get();
	}

	/**
	 * Return the first hits of a list, or of each of many.
	 * @param sought what is sought
	 * @param order the order of the list
	 * @param span which part of the list counts
	 * @param most how many hits at most, of each parent
	 * @param family the parents; null for the whole list
	 * @return the hits in their order, by parent; those of the whole list under 0
	 */
	Map<Long, List<Hit>> first(Sought sought, Order<?> order, Span span, int most, @Nullable Family family);

	/**
	 * Return how many hits a list has, or each of many.
	 * @param sought what is sought
	 * @param family the parents; null for the whole list
	 * @return the numbers, by parent; that of the whole list under 0
	 */
	Map<Long, Long> count(Sought sought, @Nullable Family family);

	/**
	 * Return how many hits of a list, or of each of many, have each value of a facet.
	 * What is linked to the values is not looked at.
	 * @param sought what is sought
	 * @param facet what hits are counted by
	 * @param family the parents; null for the whole list
	 * @return the numbers, by parent and value; those of the whole list under 0
	 */
	Map<Long, Map<Long, Long>> facet(Sought sought, Facet facet, @Nullable Family family);

	/**
	 * Return the ids of all hits.
	 * @param sought what is sought
	 * @return the ids
	 */
	List<Long> ids(Sought sought);

}
