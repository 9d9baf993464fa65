package org.meetingrecords.utterance;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

import org.meetingrecords.meeting.Participant;

import org.springframework.stereotype.Component;

/**
 * Takes utterances out of their records, and back into them where another edition has
 * them again.
 */
@Component
class Withdrawal {

	/** Below all places that a correction gives for a moment. */
	private static final int NOWHERE = -100_000_000;

	private final UtteranceRepository utterances;

	private final WithdrawnUtteranceRepository repository;

	Withdrawal(UtteranceRepository utterances, WithdrawnUtteranceRepository repository) {
		this.utterances = utterances;
		this.repository = repository;
	}

	void withdraw(Collection<UtteranceEntity> gone, OffsetDateTime at) {
		Long[] ids = gone.stream().map(UtteranceEntity::getId).toArray(Long[]::new);
		if (ids.length > 0) {
			this.repository.add(at.toInstant(), ids);
			this.utterances.removeByIds(ids);
		}
	}

	/**
	 * Read what was withdrawn from the record of a meeting.
	 * @param meetingId the meeting
	 * @return the utterances, the earliest first
	 */
	List<WithdrawnUtteranceEntity> of(Long meetingId) {
		return this.repository.findByMeetingIdOrderById(meetingId);
	}

	/**
	 * Take an utterance back, to whatever place.
	 * @param withdrawn the utterance
	 * @param speaker who says it
	 * @return the utterance as a part of its record
	 */
	UtteranceEntity takeBack(WithdrawnUtteranceEntity withdrawn, Participant speaker) {
		Long id = withdrawn.getId();
		this.repository.takeBack(id, speaker.id(), NOWHERE - withdrawn.getPosition());
		this.repository.delete(withdrawn);
		return this.utterances.findById(id).orElseThrow();
	}

}
