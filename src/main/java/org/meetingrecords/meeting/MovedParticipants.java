package org.meetingrecords.meeting;

import org.meetingrecords.person.PeopleMoved;

import org.springframework.context.ApplicationListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives participants, and places in the lists of sources, to whom they turn out to be:
 * first of all, since what they say follows them.
 */
@Component
@Order(1)
class MovedParticipants implements ApplicationListener<PeopleMoved> {

	private final ParticipantRepository participants;

	private final WithdrawnParticipantRepository withdrawn;

	private final MeetingRepository meetings;

	MovedParticipants(ParticipantRepository participants, WithdrawnParticipantRepository withdrawn,
			MeetingRepository meetings) {
		this.participants = participants;
		this.withdrawn = withdrawn;
		this.meetings = meetings;
	}

	@Override
	public void onApplicationEvent(PeopleMoved event) {
		this.participants.move(event.from(), event.recorded(), event.to());
		this.withdrawn.move(event.from(), event.recorded(), event.to());
		this.meetings.move(event.from(), event.recorded(), event.to());
	}

}
