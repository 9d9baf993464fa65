package org.meetingrecords.utterance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface UtteranceRepository extends ListCrudRepository<UtteranceEntity, Long> {

	Optional<UtteranceEntity> findByRef(String ref);

	List<UtteranceEntity> findByMeetingIdIn(Collection<Long> meetingIds);

	@Query("""
			select u.id, p from UtteranceEntity u join UtteranceEntity p on p.meetingId = u.meetingId
			where u.id in :ids and p.position = (select max(x.position) from UtteranceEntity x
				where x.meetingId = u.meetingId and x.position < u.position)""")
	List<Object[]> findPrevious(Collection<Long> ids);

	@Query("""
			select u.id, n from UtteranceEntity u join UtteranceEntity n on n.meetingId = u.meetingId
			where u.id in :ids and n.position = (select min(x.position) from UtteranceEntity x
				where x.meetingId = u.meetingId and x.position > u.position)""")
	List<Object[]> findNext(Collection<Long> ids);

	@Query("""
			select u.id, a from UtteranceEntity u join UtteranceEntity a on a.meetingId = u.meetingId
			where u.id in :ids and a.position between u.position - :before and u.position + :after""")
	List<Object[]> findAround(Collection<Long> ids, int before, int after);

}
