package org.meetingrecords.meeting;

import java.util.Collection;
import java.util.List;

import org.meetingrecords.paging.EntityRepository;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface MeetingRepository extends EntityRepository<MeetingEntity> {

	List<MeetingEntity> findByIdGreaterThanOrderById(Long id, Limit limit);

	void flush();

	@Query("select m.id, s from MeetingEntity m join m.sections s where any_of(:ids, m.id) order by m.id, index(s)")
	List<Object[]> findSections(Long... ids);

	@Query("select m.id, c from MeetingEntity m join m.captions c where any_of(:ids, m.id) order by m.id, index(c)")
	List<Object[]> findCaptions(Long... ids);

	@Query("select m.id, r from MeetingEntity m join m.regions r where any_of(:ids, m.id) order by m.id, index(r)")
	List<Object[]> findRegions(Long... ids);

	@Query("select m.id, t from MeetingEntity m join m.topicIds t where any_of(:ids, m.id) order by m.id, index(t)")
	List<Object[]> findTopicIds(Long... ids);

	@Query("select m.id, p.personId from MeetingEntity m join m.people p where any_of(:ids, m.id) order by m.id, index(p)")
	List<Object[]> findPersonIds(Long... ids);

	@Modifying(flushAutomatically = true)
	@Query(value = """
			update meeting_person
			set merged_person_id = nullif(coalesce(merged_person_id, person_id), :to), person_id = :to
			where person_id in (:from) and coalesce(merged_person_id, person_id) in (:recorded)""", nativeQuery = true)
	void move(Collection<Long> from, Collection<Long> recorded, Long to);

	@Query("""
			select distinct m.id from MeetingEntity m join m.people p
			where p.personId = :personId and coalesce(p.mergedId, p.personId) in :recorded""")
	List<Long> findListing(Long personId, Collection<Long> recorded);

}
