package org.meetingrecords.person;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface PersonNameRepository extends ListCrudRepository<PersonNameEntity, Long> {

	@Query("select n from PersonNameEntity n where any_of(:recordedIds, n.recordedId)")
	List<PersonNameEntity> findByRecordedIds(Long... recordedIds);

	@Query("""
			select n from PersonNameEntity n join PersonEntity p on p.id = n.personId
			where (any_of(:personIds, n.recordedId) or any_of(:personIds, n.mergedIntoId))
			and any_of(:personIds, n.personId) and n.fullName
			and lower(n.spelling) <> lower(p.name)
			and (p.listedName is null or lower(n.spelling) <> lower(p.listedName))
			order by n.spelling""")
	List<PersonNameEntity> findOtherFullNames(Long... personIds);

	@Modifying(flushAutomatically = true)
	@Query("update PersonNameEntity set mergedIntoId = nullif(:personId, recordedId) where recordedId in :recordedIds")
	void move(Collection<Long> recordedIds, Long personId);

}
