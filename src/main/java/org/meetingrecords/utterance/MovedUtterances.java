package org.meetingrecords.utterance;

import java.util.HashSet;
import java.util.Set;

import org.meetingrecords.person.PeopleMoved;

import org.springframework.context.ApplicationListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives utterances to whom their participants turn out to be, and counts anew who speaks
 * about what.
 */
@Component
@Order(2)
class MovedUtterances implements ApplicationListener<PeopleMoved> {

	private final MeetingTaggingRepository tagging;

	private final UtteranceRepository utterances;

	private final TopicUtteranceRepository topics;

	private final PersonTopics people;

	MovedUtterances(MeetingTaggingRepository tagging, UtteranceRepository utterances, TopicUtteranceRepository topics,
			PersonTopics people) {
		this.tagging = tagging;
		this.utterances = utterances;
		this.topics = topics;
		this.people = people;
	}

	@Override
	public void onApplicationEvent(PeopleMoved event) {
		this.tagging.waitForTurn();
		this.utterances.move(event.from(), event.to());
		this.topics.move(event.from(), event.to());
		Set<Long> concerned = new HashSet<>(event.from());
		concerned.add(event.to());
		this.people.countThoseOf(concerned);
	}

}
