package org.meetingrecords.meeting;

import java.time.OffsetDateTime;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes meetings out of the archive and puts them back, apart from what was said.
 */
@Service
@Transactional
public class MeetingRetractions {

	private final AnyMeetingRepository meetings;

	private final ParticipantRepository participants;

	private final WithdrawnParticipantRepository withdrawn;

	private final TopicMeetings topics;

	MeetingRetractions(AnyMeetingRepository meetings, ParticipantRepository participants,
			WithdrawnParticipantRepository withdrawn, TopicMeetings topics) {
		this.meetings = meetings;
		this.participants = participants;
		this.withdrawn = withdrawn;
		this.topics = topics;
	}

	/**
	 * Take a meeting out, once what was said in it is.
	 * @param meetingId the meeting
	 * @param at when that happens
	 */
	public void retract(Long meetingId, OffsetDateTime at) {
		this.withdrawn.addAll(meetingId, at.toInstant());
		this.participants.removeAll(meetingId);
		this.topics.remove(meetingId);
		this.meetings.withdraw(meetingId, at.toInstant(), at.toInstant());
	}

	/**
	 * Put back who speaks in a meeting, while it still counts as retracted.
	 * @param meetingId the meeting
	 */
	public void restoreVoices(Long meetingId) {
		this.withdrawn.takeBack(meetingId);
		this.withdrawn.removeRetracted(meetingId);
	}

	/**
	 * Put a meeting back, once what was said in it is.
	 * @param meetingId the meeting
	 * @param at when that happens
	 */
	public void restore(Long meetingId, OffsetDateTime at) {
		this.meetings.withdraw(meetingId, null, at.toInstant());
		this.topics.add(meetingId);
	}

}
