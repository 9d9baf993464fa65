package org.meetingrecords.utterance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

interface UtteranceRepository extends ListCrudRepository<UtteranceEntity, Long> {

	Optional<UtteranceEntity> findByRef(String ref);

	List<UtteranceEntity> findByMeetingIdIn(Collection<Long> meetingIds);

}
