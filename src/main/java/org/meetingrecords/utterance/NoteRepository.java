package org.meetingrecords.utterance;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

interface NoteRepository extends ListCrudRepository<NoteEntity, Long> {

	List<NoteEntity> findByMeetingIdInAndUtteranceIdIsNull(Collection<Long> meetingIds);

	List<NoteEntity> findByUtteranceIdInOrderByParagraph(Collection<Long> utteranceIds);

}
