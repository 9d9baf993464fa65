package org.meetingrecords.utterance;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

interface TopicMatchRepository extends ListCrudRepository<TopicMatchEntity, Long> {

	List<TopicMatchEntity> findByUtteranceIdInOrderByParagraphAscStartAscIdAsc(Collection<Long> utteranceIds);

}
