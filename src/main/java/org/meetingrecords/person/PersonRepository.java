package org.meetingrecords.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.meetingrecords.paging.EntityRepository;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends EntityRepository<PersonEntity> {

	boolean existsBySlug(String slug);

	/**
	 * Reads people by what they, or those who were merged into them, are asked for by.
	 */
	String WHOEVER = "from PersonEntity asked join PersonEntity p on p.id = coalesce(asked.mergedIntoId, asked.id) where ";

	@Query("select asked.id, p " + WHOEVER + "any_of(:ids, asked.id)")
	List<Object[]> findWhoever(Long... ids);

	@Query("select p " + WHOEVER + "asked.slug = :slug")
	Optional<PersonEntity> findWhoever(String slug);

	@Query("select p from PersonEntity p where any_of(:ids, p.mergedIntoId) order by p.sortKey, p.id")
	List<PersonEntity> findMergedInto(Long... ids);

	List<PersonEntity> findByIdentityKeyIn(Collection<String> identityKeys);

	// who is named by a record is not merged before that is stored
	@Lock(LockModeType.PESSIMISTIC_READ)
	@Query("select p from PersonEntity p where any_text(:identityKeys, p.identityKey) order by p.id")
	List<PersonEntity> keep(String... identityKeys);

	// with those who were merged into them: no record can name any of them meanwhile
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from PersonEntity p where p.id in :ids or p.mergedIntoId in :ids order by p.id")
	List<PersonEntity> lock(Collection<Long> ids);

	@Query(value = "select id from person_merge_turn for update", nativeQuery = true)
	List<Integer> waitForTurn();

}
