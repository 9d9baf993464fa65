package org.meetingrecords.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface MeetingRepository extends ListCrudRepository<MeetingEntity, Long> {

	Optional<MeetingEntity> findBySlug(String slug);

	boolean existsBySlug(String slug);

	Optional<MeetingEntity> findFirstBySourceSha256(String sha256);

	List<MeetingEntity> findBySourcePublisherAndDateAndTitle(String publisher, LocalDate date, String title);

	@Query("select m.id, s from MeetingEntity m join m.sections s where m.id in :ids order by m.id, index(s)")
	List<Object[]> findSections(Collection<Long> ids);

	@Query("select m.id, c from MeetingEntity m join m.captions c where m.id in :ids order by m.id, index(c)")
	List<Object[]> findCaptions(Collection<Long> ids);

	@Query("select m.id, r from MeetingEntity m join m.regions r where m.id in :ids order by m.id, index(r)")
	List<Object[]> findRegions(Collection<Long> ids);

	@Query("select m.id, t from MeetingEntity m join m.topicIds t where m.id in :ids order by m.id, index(t)")
	List<Object[]> findTopicIds(Collection<Long> ids);

	@Query("select m.id, p from MeetingEntity m join m.personIds p where m.id in :ids order by m.id, index(p)")
	List<Object[]> findPersonIds(Collection<Long> ids);

}
