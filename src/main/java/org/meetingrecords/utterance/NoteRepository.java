package org.meetingrecords.utterance;

import java.util.Collection;
import java.util.List;

import org.meetingrecords.paging.EntityRepository;

import org.springframework.data.jpa.repository.Query;

interface NoteRepository extends EntityRepository<NoteEntity> {

	@Query("select n from NoteEntity n where any_of(:meetingIds, n.meetingId)")
	List<NoteEntity> findOfMeetings(Long... meetingIds);

	@Query("select n from NoteEntity n where any_of(:meetingIds, n.meetingId) and n.utterance is null")
	List<NoteEntity> findBetweenUtterances(Long... meetingIds);

	/** Reads notes within utterances. */
	String INTERRUPTIONS = """
			select new org.meetingrecords.utterance.Interruption(n.utterance.id, n.paragraph) from NoteEntity n
			""";

	@Query(INTERRUPTIONS + "where n.meetingId in :meetingIds and n.utterance is not null")
	List<Interruption> findParagraphsOf(Collection<Long> meetingIds);

	@Query(INTERRUPTIONS + "where n.utterance.id in :utteranceIds")
	List<Interruption> findParagraphsWithin(Collection<Long> utteranceIds);

	@Query("select n from NoteEntity n where any_of(:utteranceIds, n.utterance.id) order by n.paragraph")
	List<NoteEntity> findWithin(Long... utteranceIds);

	@Query("""
			select n, u.id from UtteranceEntity u join NoteEntity n on n.meetingId = u.meetingId
			where any_of(:utteranceIds, u.id) and n.utterance is null
			and n.position between u.position - :before and u.position + :after""")
	List<Object[]> findAround(Long[] utteranceIds, int before, int after);

}
