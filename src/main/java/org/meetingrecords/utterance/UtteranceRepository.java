package org.meetingrecords.utterance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * Queries that return rows give utterances as
 * {@link UtteranceMapper#toUtterance(Object[])} takes them; those that look for what is
 * around others have the other's id behind.
 */
interface UtteranceRepository extends ListCrudRepository<UtteranceEntity, Long> {

	/** Reads texts. */
	String TEXTS = """
			select new org.meetingrecords.utterance.RecordedText(u.id, u.meetingId, u.orderedAt, u.position, u.text,
			u.printedText) from UtteranceEntity u
			""";

	@Modifying(flushAutomatically = true)
	@Query("""
			update UtteranceEntity u set u.personId = :to where u.personId in :from
			and u.participantId in (select p.id from ParticipantEntity p where p.personId = :to)""")
	void move(Collection<Long> from, Long to);

	@Query(TEXTS + "where u.meetingId in :meetingIds")
	List<RecordedText> findTextsOf(Collection<Long> meetingIds);

	@Query(TEXTS + """
			where u.orderedAt <= :orderedAt and (u.orderedAt < :orderedAt
			or u.meetingId < :meetingId or u.meetingId = :meetingId and u.position > :position)
			order by u.orderedAt desc, u.meetingId desc, u.position, u.id""")
	List<RecordedText> findTextsBehind(Instant orderedAt, Long meetingId, int position, Limit limit);

	@Query("select u from UtteranceEntity u where any_of(:meetingIds, u.meetingId)")
	List<UtteranceEntity> findOfMeetings(Long... meetingIds);

	@Query("select u from UtteranceEntity u where u.meetingId = :meetingId order by u.position")
	List<UtteranceEntity> findInOrder(Long meetingId);

	@Query("select u.id from UtteranceEntity u where u.meetingId = :meetingId")
	List<Long> findIds(Long meetingId);

	/**
	 * Give utterances to whom their participants turned out to be while they were
	 * withdrawn.
	 * @param meetingId their meeting
	 */
	@Modifying(flushAutomatically = true)
	@Query("""
			update UtteranceEntity u
			set u.personId = (select p.personId from ParticipantEntity p where p.id = u.participantId)
			where u.meetingId = :meetingId""")
	void followParticipants(Long meetingId);

	@Modifying(flushAutomatically = true)
	@Query("delete from UtteranceEntity u where any_of(:ids, u.id)")
	void removeByIds(Long... ids);

	/**
	 * Let utterances stand where a correction puts them, which noted that as a place
	 * below 0.
	 * @param meetingId their meeting
	 */
	@Modifying(flushAutomatically = true)
	@Query("update UtteranceEntity u set u.position = -u.position where u.meetingId = :meetingId and u.position < 0")
	void settle(Long meetingId);

	@Query(WithSpeaker.SELECT + WithSpeaker.FROM + "where any_of(:ids, x.id)")
	List<Object[]> findByIds(Long... ids);

	@Query(WithSpeaker.SELECT + WithSpeaker.FROM + "where x.ref = :ref")
	List<Object[]> findByRef(String ref);

	@Query(WithSpeaker.SELECT + WithSpeaker.FROM + "where any_of(:meetingIds, x.meetingId)")
	List<Object[]> findByMeetings(Long... meetingIds);

	@Query(WithSpeaker.SELECT + ", u.id" + WithSpeaker.FROM + """
			join UtteranceEntity u on u.meetingId = x.meetingId
			where any_of(:ids, u.id) and x.position = (select max(o.position) from UtteranceEntity o
				where o.meetingId = u.meetingId and o.position < u.position)""")
	List<Object[]> findPrevious(Long... ids);

	@Query(WithSpeaker.SELECT + ", u.id" + WithSpeaker.FROM + """
			join UtteranceEntity u on u.meetingId = x.meetingId
			where any_of(:ids, u.id) and x.position = (select min(o.position) from UtteranceEntity o
				where o.meetingId = u.meetingId and o.position > u.position)""")
	List<Object[]> findNext(Long... ids);

	@Query(WithSpeaker.SELECT + ", u.id" + WithSpeaker.FROM + """
			join UtteranceEntity u on u.meetingId = x.meetingId
			where any_of(:ids, u.id) and x.position between u.position - :before and u.position + :after""")
	List<Object[]> findAround(Long[] ids, int before, int after);

}
