package org.meetingrecords.meeting;

import java.time.Instant;

import org.meetingrecords.paging.EntityRepository;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface WithdrawnParticipantRepository extends EntityRepository<WithdrawnParticipantEntity> {

	/**
	 * Keep the participants of a meeting who have no place in it any more.
	 * @param meetingId the meeting
	 * @param at when they were withdrawn
	 */
	@Modifying(flushAutomatically = true)
	@Query("""
			insert into WithdrawnParticipantEntity
			(id, meetingId, orderedAt, position, personId, mergedId, label, name, role, withdrawnAt)
			select p.id, p.meetingId, p.orderedAt, p.position, p.personId, p.mergedId, p.label, p.name, p.role, :at
			from ParticipantEntity p where p.meetingId = :meetingId and p.position < 0""")
	void add(Long meetingId, Instant at);

}
