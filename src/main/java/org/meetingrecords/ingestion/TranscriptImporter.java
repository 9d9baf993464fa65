package org.meetingrecords.ingestion;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

import org.meetingrecords.meeting.Meeting;
import org.meetingrecords.meeting.MeetingDraft;
import org.meetingrecords.meeting.Meetings;
import org.meetingrecords.meeting.Participant;
import org.meetingrecords.meeting.Participants;
import org.meetingrecords.person.People;
import org.meetingrecords.topic.Topic;
import org.meetingrecords.topic.Topics;
import org.meetingrecords.transcript.Defaults;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.transcript.TranscriptReaders;
import org.meetingrecords.utterance.Transcripts;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores a file's transcript as one meeting: all of it or nothing.
 */
@Service
class TranscriptImporter {

	private final TranscriptReaders readers = TranscriptReaders.standard();

	private final Clock clock = Clock.systemUTC();

	private final Meetings meetings;

	private final Participants participants;

	private final People people;

	private final Topics topics;

	private final Transcripts transcripts;

	private final DraftMapper drafts;

	TranscriptImporter(Meetings meetings, Participants participants, People people, Topics topics,
			Transcripts transcripts, DraftMapper drafts) {
		this.meetings = meetings;
		this.participants = participants;
		this.people = people;
		this.topics = topics;
		this.transcripts = transcripts;
		this.drafts = drafts;
	}

	/**
	 * Store a file, unless these very bytes are stored already. Tries again where another
	 * server of the archive was quicker to store the same file, person, topic or region.
	 * @param file the file
	 * @return whether it was stored; false if nothing had to change
	 * @throws org.meetingrecords.transcript.UnreadableTranscriptException if it cannot be
	 * read
	 * @throws ImportRefusedException if the archive has another edition of the record
	 */
	@Transactional
	@Retryable(includes = { DataIntegrityViolationException.class, ConcurrencyFailureException.class }, delay = 100)
	boolean store(TranscriptFile file) {
		if (this.meetings.bySha256(file.sha256()).isPresent()) {
			return false;
		}
		Transcript transcript = this.readers.read(file.name(), file.content(), Defaults.NONE, null);
		TranscriptLimits.check(transcript);
		refuseOtherEdition(file, transcript);
		PrintedPeople printed = new PrintedPeople(transcript, this.people);
		Meeting meeting = this.meetings.record(draft(file, transcript, printed));
		List<Participant> voices = this.participants.record(meeting,
				transcript.speakers()
					.stream()
					.map((speaker) -> this.drafts.toParticipant(speaker, printed.idOf(speaker.name())))
					.toList());
		this.transcripts.record(meeting, voices, this.drafts.toTranscript(transcript.entries(), voices));
		return true;
	}

	// the same edition may have come from another server by now: then it cannot be stored
	// again, and the next try finds it
	private void refuseOtherEdition(TranscriptFile file, Transcript transcript) {
		Transcript.Occasion occasion = transcript.occasion();
		this.meetings.published(transcript.publication().publisher(), occasion.date(), occasion.title())
			.stream()
			.filter((meeting) -> Objects.equals(meeting.heldAt(), occasion.heldAt()))
			.filter((meeting) -> !meeting.source().sha256().equals(file.sha256()))
			.findFirst()
			.ifPresent((meeting) -> {
				throw new ImportRefusedException(
						"the archive has a meeting of this title, day and time from '%s', another file; corrections are not taken yet"
							.formatted(meeting.source().name()));
			});
	}

	private MeetingDraft draft(TranscriptFile file, Transcript transcript, PrintedPeople printed) {
		Transcript.Filing filing = transcript.filing();
		List<Long> topicIds = this.topics.resolve(filing.topics()).values().stream().map(Topic::id).distinct().toList();
		List<Long> personIds = filing.people()
			.stream()
			.map((listed) -> printed.idOf(listed.name()))
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		return new MeetingDraft(this.drafts.toFacts(transcript.occasion(), transcript.publication().publishedAt()),
				new MeetingDraft.Filing(filing.sections(), filing.regions(), topicIds, personIds),
				transcript.captions(), transcript.isComplete(), this.drafts.toSource(file, transcript.publication(),
						transcript.format(), OffsetDateTime.now(this.clock)));
	}

}
