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
				where n.personId in (select a.personId from ParticipantEntity a where any_of(:meetings, a.meetingId))
				or n.personId in (
				  select listed from MeetingEntity m join m.personIds listed where any_of(:meetings, m.id))""");
	}

}
