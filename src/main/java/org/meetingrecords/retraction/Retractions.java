package org.meetingrecords.retraction;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.meeting.Meeting;
import org.meetingrecords.meeting.MeetingChanges;
import org.meetingrecords.meeting.MeetingRetractions;
import org.meetingrecords.meeting.Meetings;
import org.meetingrecords.meeting.RevisionDraft;
import org.meetingrecords.meeting.RevisionKind;
import org.meetingrecords.meeting.Revisions;
import org.meetingrecords.shared.GlobalId;
import org.meetingrecords.shared.InvalidInputException;
import org.meetingrecords.utterance.RecordLocks;
import org.meetingrecords.utterance.TranscriptRetractions;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes meetings out of the archive as editors want, and puts them back.
 */
@Service
@Transactional
@Retryable(includes = { DataIntegrityViolationException.class, ConcurrencyFailureException.class }, delay = 100)
class Retractions {

	private static final int LONGEST_REASON = 2000;

	private final Clock clock = Clock.systemUTC();

	private final Meetings meetings;

	private final MeetingRetractions facts;

	private final RecordLocks locks;

	private final TranscriptRetractions transcripts;

	private final Revisions revisions;

	private final MeetingChanges changes;

	Retractions(Meetings meetings, MeetingRetractions facts, RecordLocks locks, TranscriptRetractions transcripts,
			Revisions revisions, MeetingChanges changes) {
		this.meetings = meetings;
		this.facts = facts;
		this.locks = locks;
		this.transcripts = transcripts;
		this.revisions = revisions;
		this.changes = changes;
	}

	Meeting retract(RetractMeetingInput input) {
		String reason = check(input.reason());
		Meeting meeting = begin(input.id());
		if (meeting.withdrawnAt() != null) {
			throw new RetractionProblemException(RetractionProblem.Code.ALREADY_RETRACTED,
					"'%s' was retracted before: its revisions tell why".formatted(meeting.slug()));
		}
		OffsetDateTime at = now();
		this.transcripts.retract(meeting.id(), at);
		this.facts.retract(meeting.id(), at);
		return record(meeting, at, RevisionKind.RETRACTED, reason);
	}

	Meeting restore(RestoreMeetingInput input) {
		String reason = (input.reason() != null) ? check(input.reason()) : null;
		Meeting meeting = begin(input.id());
		if (meeting.withdrawnAt() == null) {
			throw new RetractionProblemException(RetractionProblem.Code.NOT_RETRACTED,
					"'%s' is part of the archive: there is nothing to restore".formatted(meeting.slug()));
		}
		OffsetDateTime at = now();
		this.facts.restoreVoices(meeting.id());
		this.transcripts.restore(meeting.id());
		this.facts.restore(meeting.id(), at);
		return record(meeting, at, RevisionKind.RESTORED, reason);
	}

	private static String check(String reason) {
		if (reason.isBlank() || reason.length() > LONGEST_REASON) {
			throw new InvalidInputException(
					"'reason' takes 1 to %,d characters, not %,d".formatted(LONGEST_REASON, reason.strip().length()));
		}
		return reason.strip();
	}

	private Meeting begin(String id) {
		Long key = GlobalId.keyOf("Meeting", id);
		return this.locks.hold(key)
			.orElseThrow(() -> new RetractionProblemException(RetractionProblem.Code.NO_SUCH_MEETING,
					"There is no meeting with the id '%s': choose another".formatted(id)));
	}

	// as precise as databases are
	private OffsetDateTime now() {
		return OffsetDateTime.now(this.clock).truncatedTo(ChronoUnit.MICROS);
	}

	private Meeting record(Meeting meeting, OffsetDateTime at, RevisionKind kind, @Nullable String reason) {
		this.revisions.record(meeting.id(), at, new RevisionDraft(kind, reason, null, null, List.of()));
		this.changes.record(List.of(meeting.id()));
		return Objects.requireNonNull(this.meetings.byKeys(List.of(meeting.id())).get(meeting.id()));
	}

}
