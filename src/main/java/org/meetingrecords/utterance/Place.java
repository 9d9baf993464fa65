package org.meetingrecords.utterance;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.meetingrecords.meeting.Meeting;

/**
 * Where an entry stands.
 *
 * @param meeting the meeting
 * @param position the place in its transcript, from 1
 */
record Place(Meeting meeting, int position) {

	Long meetingId() {
		return this.meeting.id();
	}

	Instant orderedAt() {
		OffsetDateTime heldAt = this.meeting.heldAt();
		return (heldAt != null) ? heldAt.toInstant() : this.meeting.date().atStartOfDay().toInstant(ZoneOffset.UTC);
	}

	String ref() {
		return this.meeting.slug() + "#" + this.position;
	}

}
