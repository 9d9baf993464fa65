package org.meetingrecords.utterance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.meeting.Participant;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives whole transcripts back as they were recorded.
 */
@Service
@Transactional(readOnly = true)
public class RecordedTranscripts {

	private final UtteranceRepository utterances;

	private final NoteRepository notes;

	private final UtteranceMapper mapper;

	RecordedTranscripts(UtteranceRepository utterances, NoteRepository notes, UtteranceMapper mapper) {
		this.utterances = utterances;
		this.notes = notes;
		this.mapper = mapper;
	}

	/**
	 * Return the transcripts of meetings.
	 * @param participants the participants of each, as its turns are to count them
	 * @return the transcript of each meeting
	 */
	public Map<Long, TranscriptDraft> of(Map<Long, List<Participant>> participants) {
		Long[] ids = participants.keySet().toArray(Long[]::new);
		Map<Long, List<UtteranceEntity>> turns = this.utterances.findOfMeetings(ids)
			.stream()
			.collect(Collectors.groupingBy(UtteranceEntity::getMeetingId));
		Map<Long, List<NoteEntity>> asides = this.notes.findOfMeetings(ids)
			.stream()
			.collect(Collectors.groupingBy(NoteEntity::getMeetingId));
		Map<Long, TranscriptDraft> transcripts = new HashMap<>();
		participants.forEach((id, voices) -> transcripts.put(id,
				transcript(voices, turns.getOrDefault(id, List.of()), asides.getOrDefault(id, List.of()))));
		return transcripts;
	}

	private TranscriptDraft transcript(List<Participant> voices, List<UtteranceEntity> turns, List<NoteEntity> asides) {
		SortedMap<Integer, TranscriptDraft.Entry> entries = new TreeMap<>();
		Map<Integer, Map<Integer, NoteKind>> interruptions = new HashMap<>();
		for (NoteEntity note : asides) {
			Integer paragraph = note.getParagraph();
			if (paragraph == null) {
				entries.put(note.getPosition(), new TranscriptDraft.Aside(note.getKind(), note.getText()));
			}
			else {
				interruptions.computeIfAbsent(note.getPosition(), (position) -> new HashMap<>())
					.put(paragraph, note.getKind());
			}
		}
		List<Long> places = voices.stream().map(Participant::id).toList();
		for (UtteranceEntity turn : turns) {
			int place = places.indexOf(turn.getParticipantId());
			Utterance utterance = this.mapper.toUtterance(turn, new Speaker(turn.getLabel(), voices.get(place), null));
			entries.put(turn.getPosition(),
					turn(place, utterance, interruptions.getOrDefault(turn.getPosition(), Map.of())));
		}
		return new TranscriptDraft(List.copyOf(entries.values()));
	}

	private static TranscriptDraft.Turn turn(int speaker, Utterance turn, Map<Integer, NoteKind> notes) {
		List<TranscriptDraft.Paragraph> paragraphs = new ArrayList<>();
		for (String text : turn.paragraphs()) {
			paragraphs.add(new TranscriptDraft.Paragraph(text, notes.get(paragraphs.size())));
		}
		return new TranscriptDraft.Turn(speaker, turn.label(), turn.remark(), paragraphs, times(turn));
	}

	private static TranscriptDraft.@Nullable Times times(Utterance turn) {
		Double start = turn.startsAt();
		Double end = turn.endsAt();
		return (start != null && end != null) ? new TranscriptDraft.Times(time(start), time(end)) : null;
	}

	private static Duration time(double seconds) {
		return Duration.ofMillis(Math.round(seconds * 1000));
	}

}
