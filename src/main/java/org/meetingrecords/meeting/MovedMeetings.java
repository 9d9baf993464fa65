package org.meetingrecords.meeting;

import java.util.LinkedHashSet;
import java.util.Set;

import org.meetingrecords.person.PeopleMoved;

import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Numbers the meetings of people who were merged or split as changed, so that the index
 * of texts follows: last of all, as all that change the archive wait from then on.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class MovedMeetings implements ApplicationListener<PeopleMoved> {

	private final ParticipantRepository participants;

	private final MeetingRepository meetings;

	private final MeetingChanges changes;

	MovedMeetings(ParticipantRepository participants, MeetingRepository meetings, MeetingChanges changes) {
		this.participants = participants;
		this.meetings = meetings;
		this.changes = changes;
	}

	@Override
	public void onApplicationEvent(PeopleMoved event) {
		Set<Long> changed = new LinkedHashSet<>(this.participants.findMeetings(event.to(), event.recorded()));
		changed.addAll(this.meetings.findListing(event.to(), event.recorded()));
		this.changes.record(changed);
	}

}
