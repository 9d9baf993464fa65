package org.meetingrecords.meeting;

import java.time.Instant;
import java.util.Collection;

import org.meetingrecords.paging.EntityRepository;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface WithdrawnParticipantRepository extends EntityRepository<WithdrawnParticipantEntity> {

	/** What is stored of participants, in whichever table. */
	String COLUMNS = "id, meetingId, orderedAt, position, personId, mergedId, label, name, role";

	/** Keeps participants. */
	String KEEP = "insert into WithdrawnParticipantEntity (" + COLUMNS + ", withdrawnAt) select " + COLUMNS
			+ ", :at from ParticipantEntity p where p.meetingId = :meetingId ";

	/** Who was withdrawn with the whole meeting. */
	String RETRACTED = """
			 where x.meetingId = :meetingId
			and x.withdrawnAt = (select m.withdrawnAt from AnyMeetingEntity m where m.id = :meetingId)
			""";

	@Modifying(flushAutomatically = true)
	@Query(KEEP + "and p.position < 0")
	void addThoseWithoutPlace(Long meetingId, Instant at);

	@Modifying(flushAutomatically = true)
	@Query(KEEP)
	void addAll(Long meetingId, Instant at);

	@Modifying(flushAutomatically = true)
	@Query("insert into ParticipantEntity (" + COLUMNS + ") select " + COLUMNS + " from WithdrawnParticipantEntity x"
			+ RETRACTED)
	void takeBack(Long meetingId);

	@Modifying(flushAutomatically = true)
	@Query("delete from WithdrawnParticipantEntity x" + RETRACTED)
	void removeRetracted(Long meetingId);

	@Modifying(flushAutomatically = true)
	@Query("""
			update WithdrawnParticipantEntity p
			set p.mergedId = nullif(coalesce(p.mergedId, p.personId), :to), p.personId = :to
			where p.personId in :from and coalesce(p.mergedId, p.personId) in :recorded""")
	void move(Collection<Long> from, Collection<Long> recorded, Long to);

}
