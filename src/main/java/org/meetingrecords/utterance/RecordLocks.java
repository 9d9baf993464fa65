package org.meetingrecords.utterance;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.meetingrecords.meeting.Meeting;
import org.meetingrecords.meeting.Meetings;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps others from changing a record, whoever is to change all of it: the facts, who
 * speaks, and what follows from what is said.
 */
@Component
public class RecordLocks {

	private final MeetingTaggingRepository taggings;

	private final Meetings meetings;

	private final EntityManager entityManager;

	RecordLocks(MeetingTaggingRepository taggings, Meetings meetings, EntityManager entityManager) {
		this.taggings = taggings;
		this.meetings = meetings;
		this.entityManager = entityManager;
	}

	/**
	 * Keep others from changing a record until the end of the transaction under way.
	 * @param meetingId the record
	 * @return the record as they left it, retracted or not; nothing if there is none
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<Meeting> hold(Long meetingId) {
		// in the order of those who find topics anew, or each would wait for the other
		this.taggings.waitForTurn();
		this.meetings.lock(meetingId);
		// what was read of it before may be outdated
		this.entityManager.flush();
		this.entityManager.clear();
		return Optional.ofNullable(this.meetings.byKeys(List.of(meetingId)).get(meetingId));
	}

}
