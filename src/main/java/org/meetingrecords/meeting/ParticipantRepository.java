package org.meetingrecords.meeting;

import java.util.Collection;
import java.util.List;

import org.meetingrecords.paging.EntityRepository;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ParticipantRepository extends EntityRepository<ParticipantEntity> {

	@Query("select p from ParticipantEntity p where any_of(:meetingIds, p.meetingId) order by p.position")
	List<ParticipantEntity> findByMeetings(Long... meetingIds);

	@Modifying(flushAutomatically = true)
	@Query("""
			update ParticipantEntity p
			set p.mergedId = nullif(coalesce(p.mergedId, p.personId), :to), p.personId = :to
			where p.personId in :from and coalesce(p.mergedId, p.personId) in :recorded""")
	void move(Collection<Long> from, Collection<Long> recorded, Long to);

	@Query("""
			select distinct p.meetingId from ParticipantEntity p
			where p.personId = :personId and coalesce(p.mergedId, p.personId) in :recorded""")
	List<Long> findMeetings(Long personId, Collection<Long> recorded);

	@Modifying(flushAutomatically = true)
	@Query("delete from ParticipantEntity p where p.meetingId = :meetingId and p.position < 0")
	void removeWithoutPlace(Long meetingId);

	@Modifying(flushAutomatically = true)
	@Query("delete from ParticipantEntity p where p.meetingId = :meetingId")
	void removeAll(Long meetingId);

	void flush();

}
