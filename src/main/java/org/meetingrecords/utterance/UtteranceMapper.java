package org.meetingrecords.utterance;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.meetingrecords.meeting.Participant;
import org.meetingrecords.person.Person;

@Mapper
interface UtteranceMapper {

	@Mapping(target = "isInterpreted", source = "entity.interpreted")
	@Mapping(target = "label", source = "entity.label")
	Utterance toUtterance(StoredUtteranceEntity entity, Speaker speaker);

	// the columns are those of WithSpeaker
	default Utterance toUtterance(Object[] row) {
		UtteranceEntity entity = (UtteranceEntity) row[0];
		Person person = (entity.getPersonId() != null) ? (Person) row[2] : null;
		return toUtterance(entity, new Speaker(entity.getLabel(), (Participant) row[1], person));
	}

	@Mapping(target = "utteranceId", source = "utterance.id")
	Note toNote(NoteEntity entity);

	UtteranceChange toChange(UtteranceChangeEntity entity);

	PersonTopic toPersonTopic(PersonTopicEntity entity);

}
