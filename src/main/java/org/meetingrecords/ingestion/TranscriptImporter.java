package org.meetingrecords.ingestion;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.meetingrecords.meeting.Meeting;
import org.meetingrecords.meeting.MeetingChanges;
import org.meetingrecords.meeting.MeetingDraft;
import org.meetingrecords.meeting.Meetings;
import org.meetingrecords.meeting.Participant;
import org.meetingrecords.meeting.Participants;
import org.meetingrecords.person.People;
import org.meetingrecords.person.Recognised;
import org.meetingrecords.topic.Topic;
import org.meetingrecords.topic.Topics;
import org.meetingrecords.transcript.Transcript;
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

	private final MeetingChanges changes;

	private final EntityManager entityManager;

	private final DraftMapper drafts;

	TranscriptImporter(Meetings meetings, Participants participants, People people, Topics topics,
			Transcripts transcripts, MeetingChanges changes, EntityManager entityManager, DraftMapper drafts) {
		this.meetings = meetings;
		this.participants = participants;
		this.people = people;
		this.topics = topics;
		this.transcripts = transcripts;
		this.changes = changes;
		this.entityManager = entityManager;
		this.drafts = drafts;
	}

	/**
	 * Store files, except those whose very bytes, or whose origin's, are stored already.
	 * Tries again where another server of the archive was quicker to store the same file,
	 * person, topic or region.
	 * @param files the files
	 * @return what came of each; refused are those of which the archive has another
	 * edition
	 */
	@Transactional
	@Retryable(includes = { DataIntegrityViolationException.class, ConcurrencyFailureException.class }, delay = 100)
	List<Outcome> store(List<ReadFile.Readable> files) {
		List<Outcome> outcomes = new ArrayList<>();
		List<Long> changed = new ArrayList<>();
		for (ReadFile.Readable file : files) {
			if (this.meetings.bySha256(file.origin().sha256()).isPresent()) {
				outcomes.add(Outcome.UNCHANGED);
			}
			else {
				outcomes.add(otherEdition(file).orElseGet(() -> {
					changed.add(record(file));
					return Outcome.STORED;
				}));
			}
		}
		if (!changed.isEmpty()) {
			this.changes.record(changed);
		}
		return outcomes;
	}

	private Long record(ReadFile.Readable file) {
		PrintedPeople printed = new PrintedPeople(file.transcript(), this.people);
		Meeting meeting = this.meetings.record(draft(file, printed));
		List<Participant> voices = this.participants.record(meeting,
				file.transcript()
					.speakers()
					.stream()
					.map((speaker) -> this.drafts.toParticipant(speaker, printed.find(speaker.name())))
					.toList());
		this.transcripts.record(meeting, voices, file.tagged());
		// what is stored is not looked through again for changes
		this.entityManager.flush();
		this.entityManager.clear();
		return meeting.id();
	}

	// the same edition may have come from another server by now: then it cannot be stored
	// again, and the next try finds it
	private Optional<Outcome> otherEdition(ReadFile.Readable file) {
		Transcript.Occasion occasion = file.transcript().occasion();
		return this.meetings.published(file.transcript().publication().publisher(), occasion.date(), occasion.title())
			.stream()
			.filter((meeting) -> Objects.equals(meeting.heldAt(), occasion.heldAt()))
			.filter((meeting) -> !meeting.source().sha256().equals(file.origin().sha256()))
			.findFirst()
			.map((meeting) -> Outcome.refused(file.name(),
					"the archive has a meeting of this title, day and time from '%s', another file; corrections are not taken yet"
						.formatted(meeting.source().name())));
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
