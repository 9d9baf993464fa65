package org.meetingrecords.utterance;

import org.meetingrecords.paging.EntityRepository;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface WithdrawnNoteRepository extends EntityRepository<WithdrawnNoteEntity> {

	@Modifying(flushAutomatically = true)
	@Query("""
			insert into WithdrawnNoteEntity (id, meetingId, position, utteranceId, paragraph, kind, text)
			select n.id, n.meetingId, n.position, n.utterance.id, n.paragraph, n.kind, n.text
			from NoteEntity n where n.meetingId = :meetingId""")
	void addAll(Long meetingId);

	@Modifying(flushAutomatically = true)
	@Query("delete from NoteEntity n where n.meetingId = :meetingId")
	void removeNotes(Long meetingId);

	@Modifying(flushAutomatically = true)
	@Query(value = """
			insert into note (id, meeting_id, position, utterance_id, paragraph, kind, text)
			select id, meeting_id, position, utterance_id, paragraph, kind, text
			from withdrawn_note where meeting_id = :meetingId""", nativeQuery = true)
	void takeBack(Long meetingId);

	@Modifying(flushAutomatically = true)
	@Query("delete from WithdrawnNoteEntity n where n.meetingId = :meetingId")
	void removeAll(Long meetingId);

}
