package org.meetingrecords.meeting;

import java.util.List;

import org.meetingrecords.paging.EntityRepository;

import org.springframework.data.jpa.repository.Query;

interface RevisionRepository extends EntityRepository<RevisionEntity> {

	int countByMeetingId(Long meetingId);

	@Query("select r.id, f from RevisionEntity r join r.facts f where any_of(:ids, r.id)")
	List<Object[]> findFacts(Long... ids);

}
