package org.meetingrecords;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.fulltext.EmptiedIndex;
import org.meetingrecords.meeting.Meeting;
import org.meetingrecords.meeting.MeetingChanges;
import org.meetingrecords.meeting.MeetingDraft;
import org.meetingrecords.meeting.Meetings;
import org.meetingrecords.meeting.Participant;
import org.meetingrecords.meeting.ParticipantDraft;
import org.meetingrecords.meeting.Participants;
import org.meetingrecords.meeting.Source;
import org.meetingrecords.person.People;
import org.meetingrecords.person.PrintedName;
import org.meetingrecords.person.Recognised;
import org.meetingrecords.topic.Topic;
import org.meetingrecords.topic.Topics;
import org.meetingrecords.utterance.NoteKind;
import org.meetingrecords.utterance.TranscriptDraft;
import org.meetingrecords.utterance.Transcripts;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Records samples by the services that an import uses, each in a transaction of its own.
 */
public class Archive {

	private static final List<String> EMPTIED = List.of("utterance_change", "revision_fact", "revision",
			"meeting_edition", "withdrawn_utterance", "withdrawn_participant", "withdrawn_note", "meeting_tagging",
			"person_topic", "topic_utterance", "topic_match", "note", "utterance", "participant", "meeting_section",
			"meeting_photo", "meeting_region", "meeting_topic", "topic_meeting", "meeting_person", "meeting",
			"person_name", "person_merge", "person", "region");

	private final Meetings meetings;

	private final Participants participants;

	private final People people;

	private final Topics topics;

	private final Transcripts transcripts;

	private final MeetingChanges changes;

	private final JdbcTemplate jdbc;

	private final TransactionOperations transactions;

	private final EmptiedIndex index;

	private final AtomicInteger recorded = new AtomicInteger();

	Archive(Meetings meetings, Participants participants, People people, Topics topics, Transcripts transcripts,
			MeetingChanges changes, JdbcTemplate jdbc, TransactionOperations transactions, EmptiedIndex index) {
		this.meetings = meetings;
		this.participants = participants;
		this.people = people;
		this.topics = topics;
		this.transcripts = transcripts;
		this.changes = changes;
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.index = index;
	}

	/**
	 * Forget everything but the topics that have rules.
	 */
	public void clear() {
		this.index.empty();
		EMPTIED.forEach((table) -> this.jdbc.update("delete from " + table));
		this.jdbc.update("delete from topic_reach where topic_id in (select id from topic where not has_rule)"
				+ " or includes_id in (select id from topic where not has_rule)");
		this.jdbc.update("delete from topic where not has_rule");
	}

	/**
	 * Record several meetings.
	 * @param samples the meetings
	 */
	public void record(Sample... samples) {
		List.of(samples).forEach((sample) -> record(sample));
	}

	/**
	 * Record a meeting.
	 * @param sample the meeting
	 * @return the meeting as recorded
	 */
	public Meeting record(Sample sample) {
		return this.transactions.execute((transaction) -> recordAll(sample));
	}

	private Meeting recordAll(Sample sample) {
		Map<String, Recognised> known = new HashMap<>();
		this.people.resolve(names(sample)).forEach((name, person) -> known.put(name.name(), person));
		Meeting meeting = this.meetings.record(draft(sample, known));
		Map<String, Participant> voices = record(meeting, voices(sample), sample, known);
		TranscriptDraft transcript = new TranscriptDraft(
				sample.entries.stream().map((entry) -> draft(entry, sample, voices)).toList());
		this.transcripts.recordTopics(Map.of(meeting.id(),
				this.transcripts.record(meeting, List.copyOf(voices.values()), this.transcripts.tag(transcript))));
		this.meetings.recordTopics(List.of(meeting.id()));
		this.changes.record(List.of(meeting.id()));
		return meeting;
	}

	private Map<String, Participant> record(Meeting meeting, Set<Sample.Turn> voices, Sample sample,
			Map<String, Recognised> known) {
		List<ParticipantDraft> drafts = voices.stream().map((voice) -> draft(voice, sample, known)).toList();
		List<Participant> recorded = this.participants.record(meeting, drafts);
		Map<String, Participant> byName = new LinkedHashMap<>();
		voices.forEach((voice) -> byName.put(voice.name(), recorded.get(byName.size())));
		return byName;
	}

	private static List<PrintedName> names(Sample sample) {
		List<PrintedName> names = new ArrayList<>(sample.listed);
		voices(sample).stream()
			.filter((voice) -> !voice.isAnonymous())
			.filter((voice) -> names.stream().noneMatch((name) -> name.name().equals(voice.name())))
			.forEach((voice) -> names.add(new PrintedName(voice.name(), null)));
		return names;
	}

	// one turn for each voice: only its name counts
	private static Set<Sample.Turn> voices(Sample sample) {
		Set<Sample.Turn> voices = new LinkedHashSet<>();
		sample.entries.forEach((entry) -> {
			if (entry instanceof Sample.Turn turn) {
				voices.add(new Sample.Turn(turn.name(), null, List.of()));
			}
		});
		return voices;
	}

	private MeetingDraft draft(Sample sample, Map<String, Recognised> known) {
		Map<String, Topic> filed = this.topics.resolve(sample.topics);
		MeetingDraft.Filing filing = new MeetingDraft.Filing(sample.sections, sample.regions,
				sample.topics.stream().map((name) -> filed.get(name).id()).toList(),
				sample.listed.stream().map((listed) -> known.get(listed.name())).toList());
		return new MeetingDraft(
				new MeetingDraft.Facts(sample.title, sample.summary, sample.date, sample.heldAt, sample.place, null),
				filing, sample.captions, sample.complete, source());
	}

	private Source source() {
		String number = String.valueOf(this.recorded.incrementAndGet());
		return new Source(number + ".txt", "https://gazette.example/" + number, "Harbour Gazette", "CC BY 4.0", null,
				"en", "sample", number, OffsetDateTime.parse("2031-01-01T00:00Z"));
	}

	private static ParticipantDraft draft(Sample.Turn voice, Sample sample, Map<String, Recognised> known) {
		if (voice.isAnonymous()) {
			return new ParticipantDraft(voice.label(), null, null, null);
		}
		String role = sample.roles.get(voice.name());
		return new ParticipantDraft(label(voice, role), voice.name(), role, known.get(voice.name()));
	}

	private static TranscriptDraft.Entry draft(Sample.Entry entry, Sample sample, Map<String, Participant> voices) {
		if (entry instanceof Sample.Note note) {
			return new TranscriptDraft.Aside(note.kind(), note.text());
		}
		Sample.Turn turn = (Sample.Turn) entry;
		boolean first = sample.entries.stream()
			.filter((other) -> other instanceof Sample.Turn that && that.name().equals(turn.name()))
			.findFirst()
			.filter(entry::equals)
			.isPresent();
		return new TranscriptDraft.Turn(List.copyOf(voices.keySet()).indexOf(turn.name()),
				label(turn, first ? sample.roles.get(turn.name()) : null), turn.remark(),
				turn.paragraphs().stream().map(Archive::paragraph).toList(), null);
	}

	private static String label(Sample.Turn turn, @Nullable String role) {
		return (role != null) ? role + " " + turn.label() : turn.label();
	}

	private static TranscriptDraft.Paragraph paragraph(String text) {
		if (text.equals("<…>")) {
			return new TranscriptDraft.Paragraph(text, NoteKind.OMISSION);
		}
		return new TranscriptDraft.Paragraph(text, text.startsWith("(") ? NoteKind.STAGE_DIRECTION : null);
	}

}
