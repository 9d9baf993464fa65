package org.meetingrecords.utterance;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.meeting.Participant;
import org.meetingrecords.person.Person;

/**
 * Who says an utterance.
 *
 * @param label the label as printed at this turn
 * @param participant the speaker as a participant of the meeting
 * @param person who that is across all meetings; null for a voice without a name
 */
record Speaker(String label, Participant participant, @Nullable Person person) {

	public @Nullable String name() {
		return this.participant.name();
	}

	public @Nullable String role() {
		return this.participant.role();
	}

}
