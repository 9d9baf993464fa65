package org.meetingrecords.utterance;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.meetingrecords.correction.Alignment;
import org.meetingrecords.correction.Turn;
import org.meetingrecords.meeting.Participant;

/**
 * Which turns of another edition are utterances that the archive has.
 */
final class SameTurns {

	private final List<UtteranceEntity> known;

	private final Alignment alignment;

	/** How many the other edition has. */
	private final int turns;

	private SameTurns(List<UtteranceEntity> known, Alignment alignment, int turns) {
		this.known = known;
		this.alignment = alignment;
		this.turns = turns;
	}

	/**
	 * Recognise utterances.
	 * @param known the utterances of the archive, in order
	 * @param turns the turns of the other edition, in order
	 * @param voices the participants, as the turns count them
	 * @return which are the same
	 */
	static SameTurns of(List<UtteranceEntity> known, List<TranscriptDraft.Turn> turns, List<Participant> voices) {
		return new SameTurns(known,
				Alignment.of(turns(known, (turn) -> String.valueOf(turn.getParticipantId())),
						turns.stream()
							.map((turn) -> new Turn(String.valueOf(voices.get(turn.speaker()).id()), turn.printed()))
							.toList()),
				turns.size());
	}

	/**
	 * Return what part of the shorter transcript two editions share.
	 * @param known the utterances of the archive, in order
	 * @param turns the turns of the other edition, in order
	 * @return the part, from 0 to 1
	 */
	static double share(List<? extends StoredUtteranceEntity> known, List<TranscriptDraft.Turn> turns) {
		Alignment alignment = Alignment.of(turns(known, StoredUtteranceEntity::getLabel),
				turns.stream().map((turn) -> new Turn(turn.label(), turn.printed())).toList());
		int shorter = Math.min(known.size(), turns.size());
		return (shorter > 0) ? (double) alignment.shared() / shorter : 1;
	}

	private static <E extends StoredUtteranceEntity> List<Turn> turns(List<E> utterances, Function<E, String> voice) {
		return utterances.stream().map((turn) -> new Turn(voice.apply(turn), turn.getPrinted())).toList();
	}

	/**
	 * Return which utterance a turn is.
	 * @param turn the place of the turn among those of its edition, from 0
	 * @return the utterance; empty if it was not there
	 */
	Optional<UtteranceEntity> origin(int turn) {
		OptionalInt origin = this.alignment.origin(turn);
		return origin.isPresent() ? Optional.of(this.known.get(origin.getAsInt())) : Optional.empty();
	}

	/**
	 * Return what the other edition leaves out.
	 * @return the utterances in order
	 */
	List<UtteranceEntity> gone() {
		Set<Integer> origins = IntStream.range(0, this.turns)
			.mapToObj(this.alignment::origin)
			.flatMapToInt(OptionalInt::stream)
			.boxed()
			.collect(Collectors.toSet());
		return IntStream.range(0, this.known.size())
			.filter((place) -> !origins.contains(place))
			.mapToObj(this.known::get)
			.toList();
	}

	List<UtteranceEntity> known() {
		return this.known;
	}

	boolean hasMoved(int turn) {
		return this.alignment.hasMoved(turn);
	}

}
