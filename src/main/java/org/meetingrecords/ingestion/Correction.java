package org.meetingrecords.ingestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.meetingrecords.meeting.Editions;
import org.meetingrecords.meeting.FactChange;
import org.meetingrecords.meeting.Meeting;
import org.meetingrecords.meeting.MeetingCorrections;
import org.meetingrecords.meeting.MeetingDraft;
import org.meetingrecords.meeting.Participant;
import org.meetingrecords.meeting.ParticipantDraft;
import org.meetingrecords.meeting.RecordedMeeting;
import org.meetingrecords.meeting.RecordedMeetings;
import org.meetingrecords.meeting.Revision;
import org.meetingrecords.meeting.RevisionDraft;
import org.meetingrecords.meeting.RevisionKind;
import org.meetingrecords.meeting.Revisions;
import org.meetingrecords.utterance.CorrectedTranscript;
import org.meetingrecords.utterance.TaggedTranscript;
import org.meetingrecords.utterance.TranscriptCorrections;

import org.springframework.stereotype.Component;

/**
 * Takes another edition of a record over into it: all of it or nothing.
 */
@Component
class Correction {

	private final MeetingCorrections meetings;

	private final TranscriptCorrections transcripts;

	private final RecordedMeetings recorded;

	private final Editions editions;

	private final Revisions revisions;

	private final EntityManager entityManager;

	Correction(MeetingCorrections meetings, TranscriptCorrections transcripts, RecordedMeetings recorded,
			Editions editions, Revisions revisions, EntityManager entityManager) {
		this.meetings = meetings;
		this.transcripts = transcripts;
		this.recorded = recorded;
		this.editions = editions;
		this.revisions = revisions;
		this.entityManager = entityManager;
	}

	/**
	 * Find the record that a file is another edition of.
	 * @param draft what the file says, apart from what was said
	 * @param transcript what was said
	 * @return the record, retracted or not; nothing if the file is none
	 */
	Optional<Meeting> recordOf(MeetingDraft draft, TaggedTranscript transcript) {
		List<Meeting> candidates = this.editions.ofRecordsLike(draft);
		return candidates.stream()
			.filter((meeting) -> isAtTheSameMoment(meeting, draft.facts()))
			.findFirst()
			.or(() -> candidates.stream()
				.filter((meeting) -> this.transcripts.isAlike(meeting, transcript.draft()))
				.findFirst());
	}

	private static boolean isAtTheSameMoment(Meeting meeting, MeetingDraft.Facts facts) {
		return facts.heldAt() != null && facts.heldAt().equals(meeting.heldAt())
				&& facts.title().equals(meeting.title());
	}

	/**
	 * Take over an edition, and record what it changes.
	 * @param meeting the record, which nobody else changes
	 * @param draft what the edition says, apart from what was said
	 * @param voices who speaks in it
	 * @param transcript what was said
	 * @return whether it changes anything
	 */
	boolean apply(Meeting meeting, MeetingDraft draft, List<ParticipantDraft> voices, TaggedTranscript transcript) {
		RecordedMeeting before = this.recorded.byId(meeting.id());
		Meeting now = this.meetings.correct(meeting.id(), draft);
		List<Participant> participants = this.meetings.correct(meeting.id(), voices);
		CorrectedTranscript corrected = this.transcripts.correct(now, participants, transcript);
		this.meetings.withdrawOthers(now);
		this.entityManager.flush();
		this.entityManager.clear();
		List<FactChange> facts = new ArrayList<>(FactChange.between(before, this.recorded.byId(meeting.id())));
		corrected.notes().ifPresent(facts::add);
		Long replaced = this.editions.record(meeting.id(), before.meeting().source());
		Long edition = this.editions.record(meeting.id(), now.source());
		boolean isChanged = !facts.isEmpty() || !corrected.utterances().isEmpty();
		if (isChanged) {
			Revision revision = this.revisions.record(meeting.id(), now.updatedAt(),
					new RevisionDraft(RevisionKind.CORRECTED, null, edition, replaced, facts));
			this.transcripts.record(revision, corrected);
		}
		else {
			this.meetings.keepSource(before.meeting());
		}
		this.entityManager.flush();
		this.entityManager.clear();
		return isChanged;
	}

}
