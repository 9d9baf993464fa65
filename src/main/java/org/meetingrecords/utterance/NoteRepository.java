package org.meetingrecords.utterance;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface NoteRepository extends ListCrudRepository<NoteEntity, Long> {

	List<NoteEntity> findByMeetingIdInAndUtteranceIdIsNull(Collection<Long> meetingIds);

	List<NoteEntity> findByUtteranceIdInOrderByParagraph(Collection<Long> utteranceIds);

	@Query("""
			select u.id, n from UtteranceEntity u join NoteEntity n on n.meetingId = u.meetingId
			where u.id in :utteranceIds and n.utterance is null
			and n.position between u.position - :before and u.position + :after""")
	List<Object[]> findAround(Collection<Long> utteranceIds, int before, int after);

}
