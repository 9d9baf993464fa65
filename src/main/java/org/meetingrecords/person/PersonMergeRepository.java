package org.meetingrecords.person;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface PersonMergeRepository extends ListCrudRepository<PersonMergeEntity, Long> {

	@Modifying(flushAutomatically = true)
	@Query("""
			insert into PersonMergeEntity (personId, intoId)
			select p.id, :intoId from PersonEntity p where p.id in :personIds""")
	void add(Collection<Long> personIds, Long intoId);

	List<PersonMergeEntity> findByPersonIdIn(Collection<Long> personIds);

}
