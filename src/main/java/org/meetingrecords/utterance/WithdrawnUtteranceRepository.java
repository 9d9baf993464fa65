package org.meetingrecords.utterance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.meetingrecords.paging.EntityRepository;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface WithdrawnUtteranceRepository extends EntityRepository<WithdrawnUtteranceEntity> {

	/** What is stored of utterances, in whichever table, but where they stand. */
	String COLUMNS = """
			id, meetingId, personId, orderedAt, ref, label, remark, interpreted, text, printedText, wordCount,
			startsAt, endsAt
			""";

	/** What was withdrawn with the whole meeting. */
	String RETRACTED = """
			 where x.meetingId = :meetingId
			and x.withdrawnAt = (select m.withdrawnAt from AnyMeetingEntity m where m.id = :meetingId)
			""";

	Optional<WithdrawnUtteranceEntity> findByRef(String ref);

	List<WithdrawnUtteranceEntity> findByMeetingIdOrderById(Long meetingId);

	@Modifying(flushAutomatically = true)
	@Query("insert into WithdrawnUtteranceEntity (" + COLUMNS + ", participantId, position, withdrawnAt) select "
			+ COLUMNS + ", participantId, position, :at from UtteranceEntity u where any_of(:ids, u.id)")
	void add(Instant at, Long... ids);

	@Modifying(flushAutomatically = true)
	@Query("insert into UtteranceEntity (" + COLUMNS + ", participantId, position) select " + COLUMNS
			+ ", :participantId, :position from WithdrawnUtteranceEntity u where u.id = :id")
	void takeBack(Long id, Long participantId, int position);

	@Modifying(flushAutomatically = true)
	@Query("insert into UtteranceEntity (" + COLUMNS + ", participantId, position) select " + COLUMNS
			+ ", participantId, position from WithdrawnUtteranceEntity x" + RETRACTED)
	void takeBackAll(Long meetingId);

	@Modifying(flushAutomatically = true)
	@Query("delete from WithdrawnUtteranceEntity x" + RETRACTED)
	void removeRetracted(Long meetingId);

}
