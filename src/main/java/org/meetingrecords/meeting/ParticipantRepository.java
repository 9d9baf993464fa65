package org.meetingrecords.meeting;

import java.util.List;

import org.meetingrecords.paging.EntityRepository;

import org.springframework.data.jpa.repository.Query;

interface ParticipantRepository extends EntityRepository<ParticipantEntity> {

	@Query("select p from ParticipantEntity p where any_of(:meetingIds, p.meetingId) order by p.position")
	List<ParticipantEntity> findByMeetings(Long... meetingIds);

}
