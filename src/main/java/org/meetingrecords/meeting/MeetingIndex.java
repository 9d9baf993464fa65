package org.meetingrecords.meeting;

import org.meetingrecords.fulltext.IndexedEntity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What of meetings is in the index of texts.
 */
@Configuration(proxyBeanMethods = false)
class MeetingIndex {

	@Bean
	IndexedEntity meetingsInIndex() {
		return new IndexedEntity(MeetingEntity.class, "from MeetingEntity m where any_of(:meetings, m.id)",
				"select m.id from AnyMeetingEntity m where any_of(:meetings, m.id) and m.withdrawnAt is not null");
	}

	@Bean
	IndexedEntity participantsInIndex() {
		return new IndexedEntity(ParticipantEntity.class,
				"from ParticipantEntity p where any_of(:meetings, p.meetingId)",
				"select p.id from WithdrawnParticipantEntity p where any_of(:meetings, p.meetingId)");
	}

}
