package org.meetingrecords.utterance;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.meetingrecords.topic.TopicMatch;

@Mapper
interface UtteranceMapper {

	@Mapping(target = "isInterpreted", source = "interpreted")
	Utterance toUtterance(UtteranceEntity entity);

	@Mapping(target = "utteranceId", source = "utterance.id")
	Note toNote(NoteEntity entity);

	PersonTopic toPersonTopic(PersonTopicEntity entity);

	TopicMatch toTopicMatch(String topic, TopicMatchEntity match);

}
