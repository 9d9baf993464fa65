package org.meetingrecords.utterance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.meeting.Meeting;
import org.meetingrecords.meeting.Participant;

/**
 * Takes over the turns of another edition of a transcript one by one. They stand at
 * places below 0 until all are taken over: no two utterances may have the same even for a
 * moment.
 */
class TurnCorrections {

	private final Meeting meeting;

	private final List<Participant> voices;

	private final SameTurns same;

	private final Withdrawal withdrawal;

	private final List<WithdrawnUtteranceEntity> withdrawn;

	private final List<UtteranceEntity> gone;

	private final List<Corrected> corrected = new ArrayList<>();

	private int lastNumber;

	TurnCorrections(Meeting meeting, List<Participant> voices, SameTurns same, Withdrawal withdrawal) {
		this.meeting = meeting;
		this.voices = voices;
		this.same = same;
		this.withdrawal = withdrawal;
		this.withdrawn = new ArrayList<>(withdrawal.of(meeting.id()));
		this.gone = same.gone();
		this.lastNumber = Stream.concat(same.known().stream(), this.withdrawn.stream())
			.mapToInt((utterance) -> Place.numberIn(utterance.getRef()))
			.max()
			.orElse(0);
	}

	/**
	 * Withdraw what the other edition leaves out.
	 */
	void withdrawOthers() {
		this.withdrawal.withdraw(this.gone, this.meeting.updatedAt());
	}

	/**
	 * Take over the next turn.
	 * @param position its place in the transcript, from 1
	 * @param turn the turn
	 * @return the utterance, which may be new
	 */
	UtteranceEntity correct(int position, TranscriptDraft.Turn turn) {
		int place = this.corrected.size();
		Participant speaker = this.voices.get(turn.speaker());
		UtteranceEntity known = this.same.origin(place).orElse(null);
		UtteranceState before = (known != null) ? UtteranceState.of(known) : null;
		if (known == null) {
			known = returned(turn, speaker);
		}
		if (known == null) {
			known = new UtteranceEntity(new Place(this.meeting, -position, ++this.lastNumber), speaker, turn);
		}
		else {
			known.correct(new Place(this.meeting, -position), speaker, turn);
		}
		this.corrected.add(new Corrected(known, before, this.same.hasMoved(place)));
		return known;
	}

	private @Nullable UtteranceEntity returned(TranscriptDraft.Turn turn, Participant speaker) {
		for (WithdrawnUtteranceEntity once : this.withdrawn) {
			if (once.getLabel().equals(turn.label()) && once.getPrinted().equals(turn.printed())) {
				this.withdrawn.remove(once);
				return this.withdrawal.takeBack(once, speaker);
			}
		}
		return null;
	}

	/**
	 * Return what changed, once all are taken over and have their numbers.
	 * @return the changes: what is there in order, then what is gone
	 */
	List<ChangedUtterance> changes() {
		List<ChangedUtterance> changes = new ArrayList<>();
		this.corrected.forEach((one) -> one.change().ifPresent(changes::add));
		this.gone.forEach((utterance) -> changes.add(new ChangedUtterance(Corrected.id(utterance),
				UtteranceChangeKind.REMOVED, PrintedTurn.of(utterance), null)));
		return changes;
	}

	/**
	 * An utterance that was taken over.
	 *
	 * @param utterance the utterance as it is now
	 * @param before as it was; null if it was not there
	 * @param hasMoved whether it stands elsewhere among the others
	 */
	private record Corrected(UtteranceEntity utterance, @Nullable UtteranceState before, boolean hasMoved) {

		Optional<ChangedUtterance> change() {
			PrintedTurn now = PrintedTurn.of(this.utterance);
			UtteranceState once = this.before;
			return (once != null)
					? once.changeTo(UtteranceState.of(this.utterance), this.hasMoved)
						.map((kind) -> new ChangedUtterance(id(this.utterance), kind, once.printed(), now))
					: Optional.of(new ChangedUtterance(id(this.utterance), UtteranceChangeKind.ADDED, null, now));
		}

		static Long id(UtteranceEntity utterance) {
			return Objects.requireNonNull(utterance.getId());
		}

	}

}
