package org.meetingrecords.utterance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.meetingrecords.meeting.Meeting;
import org.meetingrecords.meeting.Participant;
import org.meetingrecords.topic.CurrentRules;
import org.meetingrecords.topic.TopicMatch;

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

	private final UtteranceMapper mapper;

	Transcripts(UtteranceRepository utterances, NoteRepository notes, UtteranceTopics topics, CurrentRules rules,
			UtteranceMapper mapper) {
		this.utterances = utterances;
		this.notes = notes;
		this.topics = topics;
		this.rules = rules;
		this.mapper = mapper;
	}

	/**
	 * Find the topics of a transcript, by the rules as they are. Those that change before
	 * it is recorded are applied to it later.
	 * @param draft the transcript
	 * @return the transcript with its topics
	 */
	public TaggedTranscript tag(TranscriptDraft draft) {
		Map<Integer, List<String>> spoken = new LinkedHashMap<>();
		for (int i = 0; i < draft.entries().size(); i++) {
			if (draft.entries().get(i) instanceof TranscriptDraft.Turn turn) {
				spoken.put(i, Wording.spoken(turn));
			}
		}
		return new TaggedTranscript(draft, this.rules.match(spoken));
	}

	/**
	 * Record the transcript of a meeting, but for its topics.
	 * @param meeting the meeting, recorded before
	 * @param participants its participants, recorded before, as the turns count them
	 * @param transcript the transcript
	 * @return the topics, to be recorded next
	 */
	@Transactional
	public CurrentRules.Tagged<Long> record(Meeting meeting, List<Participant> participants,
			TaggedTranscript transcript) {
		Map<Long, List<TopicMatch>> matches = new LinkedHashMap<>();
		List<TranscriptDraft.Entry> entries = transcript.draft().entries();
		for (int i = 0; i < entries.size(); i++) {
			Place place = new Place(meeting, i + 1);
			if (entries.get(i) instanceof TranscriptDraft.Turn turn) {
				UtteranceEntity utterance = this.utterances
					.save(new UtteranceEntity(place, participants.get(turn.speaker()), turn));
				this.notes.saveAll(NoteEntity.within(place, utterance, turn));
				matches.put(Objects.requireNonNull(utterance.getId()),
						transcript.topics().matches().getOrDefault(i, List.of()));
			}
			else if (entries.get(i) instanceof TranscriptDraft.Aside aside) {
				this.notes.save(new NoteEntity(place, aside.kind(), aside.text()));
			}
		}
		return new CurrentRules.Tagged<>(transcript.topics().version(), matches);
	}

	/**
	 * Record the topics of transcripts.
	 * @param found the topics, by meeting
	 */
	@Transactional
	public void recordTopics(Map<Long, CurrentRules.Tagged<Long>> found) {
		this.topics.record(found);
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
