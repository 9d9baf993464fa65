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
 * @param number what its ref ends with
 */
record Place(Meeting meeting, int position, int number) {

	/**
	 * Make the place of an entry of a transcript that is recorded for the first time.
	 */
	Place(Meeting meeting, int position) {
		this(meeting, position, position);
	}

	Long meetingId() {
		return this.meeting.id();
	}

	Instant orderedAt() {
		OffsetDateTime heldAt = this.meeting.heldAt();
		return (heldAt != null) ? heldAt.toInstant() : this.meeting.date().atStartOfDay().toInstant(ZoneOffset.UTC);
	}

	String ref() {
		return this.meeting.slug() + "#" + this.number;
	}

	static int numberIn(String ref) {
		return Integer.parseInt(ref.substring(ref.lastIndexOf('#') + 1));
	}

}
