package org.meetingrecords.utterance;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.meetingrecords.topic.CurrentRules;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes transcripts out of the archive and puts them back.
 */
@Service
@Transactional
public class TranscriptRetractions {

	private final UtteranceRepository utterances;

	private final WithdrawnUtteranceRepository withdrawnUtterances;

	private final WithdrawnNoteRepository withdrawnNotes;

	private final UtteranceTopics topics;

	private final NoteRepository notes;

	private final CurrentRules rules;

	private final MeetingTaggingRepository taggings;

	TranscriptRetractions(UtteranceRepository utterances, WithdrawnUtteranceRepository withdrawnUtterances,
			WithdrawnNoteRepository withdrawnNotes, UtteranceTopics topics, NoteRepository notes, CurrentRules rules,
			MeetingTaggingRepository taggings) {
		this.utterances = utterances;
		this.withdrawnUtterances = withdrawnUtterances;
		this.withdrawnNotes = withdrawnNotes;
		this.topics = topics;
		this.notes = notes;
		this.rules = rules;
		this.taggings = taggings;
	}

	/**
	 * Take out what was said in a meeting.
	 * @param meetingId the meeting
	 * @param at when that happens
	 */
	public void retract(Long meetingId, OffsetDateTime at) {
		this.topics.forget(meetingId);
		this.taggings.deleteById(meetingId);
		this.withdrawnNotes.addAll(meetingId);
		this.withdrawnNotes.removeNotes(meetingId);
		Long[] ids = this.utterances.findIds(meetingId).toArray(Long[]::new);
		this.withdrawnUtterances.add(at.toInstant(), ids);
		this.utterances.removeByIds(ids);
	}

	/**
	 * Put back what was said in a meeting, while it still counts as retracted but who
	 * speaks is back, and find its topics by the rules as they are now.
	 * @param meetingId the meeting
	 */
	public void restore(Long meetingId) {
		this.withdrawnUtterances.takeBackAll(meetingId);
		this.withdrawnUtterances.removeRetracted(meetingId);
		this.utterances.followParticipants(meetingId);
		this.withdrawnNotes.takeBack(meetingId);
		this.withdrawnNotes.removeAll(meetingId);
		List<Long> meetings = List.of(meetingId);
		Map<Long, List<String>> spoken = new LinkedHashMap<>();
		SpokenText.of(this.utterances.findTextsOf(meetings), this.notes.findParagraphsOf(meetings))
			.forEach((text) -> spoken.put(text.utteranceId(), text.paragraphs()));
		this.topics.record(Map.of(meetingId, this.rules.match(spoken)));
	}

}
