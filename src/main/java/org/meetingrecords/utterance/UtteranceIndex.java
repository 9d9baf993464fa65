package org.meetingrecords.utterance;

import org.meetingrecords.fulltext.IndexedEntity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What of utterances is in the index of texts.
 */
@Configuration(proxyBeanMethods = false)
class UtteranceIndex {

	@Bean
	IndexedEntity utterancesInIndex() {
		return new IndexedEntity(UtteranceTextEntity.class,
				"from UtteranceTextEntity u where any_of(:meetings, u.meetingId)",
				"select u.id from WithdrawnUtteranceEntity u where any_of(:meetings, u.meetingId)");
	}

}
