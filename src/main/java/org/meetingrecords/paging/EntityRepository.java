package org.meetingrecords.paging;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.data.repository.NoRepositoryBean;

/**
 * Reads entities by many ids. The statement is the same however many they are, unlike
 * that of {@link #findAllById(Iterable)}.
 *
 * @param <E> the entity
 */
@NoRepositoryBean
public interface EntityRepository<E> extends ListCrudRepository<E, Long> {

	/**
	 * Return the entities with the given ids.
	 * @param ids the ids
	 * @return those that exist, in no order
	 */
	@Query("select e from #{#entityName} e where any_of(:ids, e.id)")
	List<E> findByIds(Long... ids);

}
