package org.meetingrecords.ingestion;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.EntityManager;
import org.meetingrecords.meeting.Editions;
import org.meetingrecords.meeting.Meeting;
import org.meetingrecords.meeting.MeetingChanges;
import org.meetingrecords.meeting.MeetingDraft;
import org.meetingrecords.meeting.Meetings;
import org.meetingrecords.meeting.ParticipantDraft;
import org.meetingrecords.meeting.Participants;
import org.meetingrecords.person.People;
import org.meetingrecords.person.Recognised;
import org.meetingrecords.topic.Topic;
import org.meetingrecords.topic.Topics;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.utterance.RecordLocks;
import org.meetingrecords.utterance.Transcripts;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores the transcripts of files, each as one meeting: all of it or nothing.
 */
@Service
class TranscriptImporter {

	private final Clock clock = Clock.systemUTC();

	private final Meetings meetings;

	private final Participants participants;

	private final People people;

	private final Topics topics;

	private final Transcripts transcripts;

	private final Editions editions;

	private final RecordLocks locks;

	private final Correction correction;

	private final MeetingChanges changes;

	private final EntityManager entityManager;

	private final DraftMapper drafts;

	TranscriptImporter(Meetings meetings, Participants participants, People people, Topics topics,
			Transcripts transcripts, Editions editions, RecordLocks locks, Correction correction,
			MeetingChanges changes, EntityManager entityManager, DraftMapper drafts) {
		this.meetings = meetings;
		this.participants = participants;
		this.people = people;
		this.topics = topics;
		this.transcripts = transcripts;
		this.editions = editions;
		this.locks = locks;
		this.correction = correction;
		this.changes = changes;
		this.entityManager = entityManager;
		this.drafts = drafts;
	}

	/**
	 * Store files, except those whose very bytes, or whose origin's, were taken before.
	 * One that is another edition of a record corrects it. Tries again where another
	 * server of the archive was quicker to store the same file, person, topic or region.
	 * @param files the files
	 * @return what came of each
	 */
	@Transactional
	@Retryable(includes = { DataIntegrityViolationException.class, ConcurrencyFailureException.class }, delay = 100)
	List<Outcome> store(List<ReadFile.Readable> files) {
		Map<String, Meeting> known = this.editions
			.recordsOf(files.stream().map((file) -> file.origin().sha256()).toList());
		List<Outcome> outcomes = new ArrayList<>();
		Set<String> taken = new HashSet<>();
		Set<Long> changed = new LinkedHashSet<>();
		NewRecords added = new NewRecords(this.meetings, this.transcripts);
		for (ReadFile.Readable file : files) {
			Meeting record = known.get(file.origin().sha256());
			if (record != null) {
				outcomes.add(taken(file, record));
			}
			else {
				outcomes.add(taken.add(file.origin().sha256()) ? store(file, changed, added) : Outcome.UNCHANGED);
			}
		}
		added.complete();
		if (!changed.isEmpty()) {
			this.changes.record(changed);
		}
		return outcomes;
	}

	private static Outcome taken(ReadFile.Readable file, Meeting record) {
		return (record.withdrawnAt() != null) ? retracted(file, record) : Outcome.UNCHANGED;
	}

	private boolean isTaken(ReadFile.Readable file) {
		return !this.editions.recordsOf(List.of(file.origin().sha256())).isEmpty();
	}

	private static Outcome retracted(ReadFile.Readable file, Meeting meeting) {
		return Outcome.refused(file.name(), "the meeting '%s' was retracted on %s: restore it first"
			.formatted(meeting.slug(), Objects.requireNonNull(meeting.withdrawnAt()).toLocalDate()));
	}

	private Outcome store(ReadFile.Readable file, Set<Long> changed, NewRecords added) {
		PrintedPeople printed = new PrintedPeople(file.transcript(), this.people);
		MeetingDraft draft = draft(file, printed);
		List<ParticipantDraft> voices = file.transcript()
			.speakers()
			.stream()
			.map((speaker) -> this.drafts.toParticipant(speaker, printed.find(speaker)))
			.toList();
		Optional<Meeting> known = this.correction.recordOf(draft, file.tagged());
		if (known.isPresent()) {
			Meeting now = this.locks.hold(known.get().id()).orElseThrow();
			// another may have taken the same edition while this one waited
			if (now.withdrawnAt() != null || isTaken(file)) {
				return taken(file, now);
			}
			changed.add(now.id());
			// it may be one of them
			added.complete();
			return this.correction.apply(now, draft, voices, file.tagged()) ? Outcome.UPDATED : Outcome.UNCHANGED;
		}
		Meeting meeting = this.meetings.record(draft);
		added.add(meeting, this.transcripts.record(meeting, this.participants.record(meeting, voices), file.tagged()));
		// what is stored is not looked through again for changes
		this.entityManager.flush();
		this.entityManager.clear();
		changed.add(meeting.id());
		return Outcome.CREATED;
	}

	private MeetingDraft draft(ReadFile.Readable file, PrintedPeople printed) {
		Transcript transcript = file.transcript();
		Transcript.Filing filing = transcript.filing();
		List<Long> topicIds = this.topics.resolve(filing.topics()).values().stream().map(Topic::id).distinct().toList();
		List<Recognised> people = filing.people()
			.stream()
			.map((listed) -> printed.find(listed.name()))
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		return new MeetingDraft(this.drafts.toFacts(transcript.occasion(), transcript.publication().publishedAt()),
				new MeetingDraft.Filing(filing.sections(), filing.regions(), topicIds, people), transcript.captions(),
				transcript.isComplete(), this.drafts.toSource(file.origin(), transcript.publication(),
						transcript.format(), OffsetDateTime.now(this.clock)));
	}

}
