package org.meetingrecords.utterance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.meetingrecords.meeting.FactChange;
import org.meetingrecords.meeting.Meeting;
import org.meetingrecords.meeting.Participant;
import org.meetingrecords.meeting.Revision;
import org.meetingrecords.topic.CurrentRules;
import org.meetingrecords.topic.TopicMatch;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over into a transcript what another edition of it says. Utterances that are in
 * both keep their identity, wherever they stand.
 */
@Service
@Transactional
public class TranscriptCorrections {

	/** What part of the shorter transcript two editions of one record share at least. */
	private static final double ALIKE = 1.0 / 3;

	private final UtteranceRepository utterances;

	private final NoteCorrections notes;

	private final Withdrawal withdrawal;

	private final UtteranceTopics topics;

	private final UtteranceChangeRepository changes;

	TranscriptCorrections(UtteranceRepository utterances, NoteCorrections notes, Withdrawal withdrawal,
			UtteranceTopics topics, UtteranceChangeRepository changes) {
		this.utterances = utterances;
		this.notes = notes;
		this.withdrawal = withdrawal;
		this.topics = topics;
		this.changes = changes;
	}

	/**
	 * Return whether a transcript may be another edition of that of a meeting.
	 * @param meeting the meeting, retracted or not
	 * @param draft the transcript
	 * @return whether they share as much as editions do
	 */
	@Transactional(readOnly = true)
	public boolean isAlike(Meeting meeting, TranscriptDraft draft) {
		List<? extends StoredUtteranceEntity> known = (meeting.withdrawnAt() == null)
				? this.utterances.findInOrder(meeting.id()) : this.withdrawal.of(meeting.id());
		return SameTurns.share(known, draft.turns()) >= ALIKE;
	}

	/**
	 * Take over a transcript.
	 * @param meeting the meeting as it is now
	 * @param voices its participants as they are now, as the turns count them
	 * @param transcript the transcript
	 * @return what changed
	 */
	public CorrectedTranscript correct(Meeting meeting, List<Participant> voices, TaggedTranscript transcript) {
		this.topics.forget(meeting.id());
		List<UtteranceEntity> known = this.utterances.findInOrder(meeting.id());
		TurnCorrections turns = new TurnCorrections(meeting, voices,
				SameTurns.of(known, transcript.draft().turns(), voices), this.withdrawal);
		List<NoteEntity> oldNotes = this.notes.release(meeting.id());
		turns.withdrawOthers();
		List<NoteEntity> newNotes = new ArrayList<>();
		Map<Long, List<TopicMatch>> matches = new LinkedHashMap<>();
		List<TranscriptDraft.Entry> entries = transcript.draft().entries();
		for (int i = 0; i < entries.size(); i++) {
			Place place = new Place(meeting, i + 1);
			if (entries.get(i) instanceof TranscriptDraft.Turn turn) {
				UtteranceEntity utterance = this.utterances.save(turns.correct(i + 1, turn));
				matches.put(Objects.requireNonNull(utterance.getId()),
						transcript.topics().matches().getOrDefault(i, List.of()));
				newNotes.addAll(NoteEntity.within(place, utterance, turn));
			}
			else if (entries.get(i) instanceof TranscriptDraft.Aside aside) {
				newNotes.add(new NoteEntity(place, aside.kind(), aside.text()));
			}
		}
		Optional<FactChange> changedNotes = this.notes.correct(oldNotes, newNotes);
		this.utterances.settle(meeting.id());
		this.topics.record(Map.of(meeting.id(), new CurrentRules.Tagged<>(transcript.topics().version(), matches)));
		return new CorrectedTranscript(turns.changes(), changedNotes);
	}

	/**
	 * Record how a revision changed a transcript.
	 * @param revision the revision
	 * @param corrected what changed
	 */
	public void record(Revision revision, CorrectedTranscript corrected) {
		corrected.utterances().forEach((change) -> this.changes.save(new UtteranceChangeEntity(revision.id(), change)));
	}

}
