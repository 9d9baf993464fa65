package org.meetingrecords.utterance;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.meeting.Participant;

/**
 * Who says an utterance.
 *
 * @param label the label as printed at this turn
 * @param participant the speaker as a participant of the meeting
 */
record Speaker(String label, Participant participant) {

	public @Nullable String name() {
		return this.participant.name();
	}

	public @Nullable String role() {
		return this.participant.role();
	}

}
