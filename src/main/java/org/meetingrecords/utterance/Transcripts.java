package org.meetingrecords.utterance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.meeting.Meeting;
import org.meetingrecords.meeting.MeetingChanges;
import org.meetingrecords.meeting.Participant;
import org.meetingrecords.topic.CurrentRules;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records whole transcripts, with the topics found in them, and gives them back.
 */
@Service
@Transactional(readOnly = true)
public class Transcripts {

	private final UtteranceRepository utterances;

	private final NoteRepository notes;

	private final UtteranceTopics topics;

	private final CurrentRules rules;

	private final MeetingChanges changes;

	private final UtteranceMapper mapper;

	Transcripts(UtteranceRepository utterances, NoteRepository notes, UtteranceTopics topics, CurrentRules rules,
			MeetingChanges changes, UtteranceMapper mapper) {
		this.utterances = utterances;
		this.notes = notes;
		this.topics = topics;
		this.rules = rules;
		this.changes = changes;
		this.mapper = mapper;
	}

	/**
	 * Record the transcript of a meeting.
	 * @param meeting the meeting, recorded before
	 * @param participants its participants, recorded before
	 * @param draft the transcript
	 */
	@Transactional
	public void record(Meeting meeting, Collection<Participant> participants, TranscriptDraft draft) {
		Map<Long, @Nullable Long> personIds = new HashMap<>();
		participants.forEach((participant) -> personIds.put(participant.id(), participant.personId()));
		Map<Long, List<String>> spoken = new LinkedHashMap<>();
		int position = 1;
		for (TranscriptDraft.Entry entry : draft.entries()) {
			Place place = new Place(meeting, position++);
			if (entry instanceof TranscriptDraft.Turn turn) {
				Long id = record(place, personIds.get(turn.participantId()), turn);
				spoken.put(id, Wording.spoken(turn));
			}
			else if (entry instanceof TranscriptDraft.Aside aside) {
				this.notes.save(new NoteEntity(place, aside.kind(), aside.text()));
			}
		}
		this.topics.record(meeting.id(), this.rules.match(spoken));
		this.changes.record(List.of(meeting.id()));
	}

	private Long record(Place place, @Nullable Long personId, TranscriptDraft.Turn turn) {
		UtteranceEntity utterance = this.utterances.save(new UtteranceEntity(place, personId, turn));
		Long id = Objects.requireNonNull(utterance.getId());
		for (int i = 0; i < turn.paragraphs().size(); i++) {
			TranscriptDraft.Paragraph paragraph = turn.paragraphs().get(i);
			if (paragraph.note() != null) {
				this.notes.save(new NoteEntity(place, paragraph.note(), paragraph.text()).interrupting(utterance, i));
			}
		}
		return id;
	}

	Map<Long, List<TranscriptEntry>> ofMeetings(Collection<Long> meetingIds) {
		Long[] ids = meetingIds.toArray(Long[]::new);
		List<TranscriptEntry> entries = new ArrayList<>();
		this.utterances.findByMeetings(ids).forEach((row) -> entries.add(this.mapper.toUtterance(row)));
		this.notes.findBetweenUtterances(ids).forEach((note) -> entries.add(this.mapper.toNote(note)));
		return entries.stream()
			.sorted(Comparator.comparingInt(TranscriptEntry::position))
			.collect(Collectors.groupingBy(TranscriptEntry::meetingId));
	}

}
