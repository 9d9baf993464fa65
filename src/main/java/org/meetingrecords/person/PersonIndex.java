package org.meetingrecords.person;

import org.meetingrecords.fulltext.IndexedEntity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What of people is in the index of texts.
 */
@Configuration(proxyBeanMethods = false)
class PersonIndex {

	@Bean
	IndexedEntity namesInIndex() {
		return new IndexedEntity(PersonNameEntity.class, """
				from PersonNameEntity n
				where n.recordedId in (select a.personId from ParticipantEntity a where any_of(:meetings, a.meetingId))
				or n.recordedId in (select a.mergedId from ParticipantEntity a where any_of(:meetings, a.meetingId))
				or n.recordedId in (
				  select p.personId from MeetingEntity m join m.people p where any_of(:meetings, m.id))
				or n.recordedId in (
				  select p.mergedId from MeetingEntity m join m.people p where any_of(:meetings, m.id))""", null);
	}

}
