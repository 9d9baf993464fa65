package org.meetingrecords.bench.data;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;

/**
 * Makes transcripts: the one who speaks most, in turn with the others of the meeting.
 */
final class TranscriptMaker {

	private static final double STAGE_DIRECTIONS_PER_TURN = 44 / 7202.0;

	private final Population people;

	private final Subjects subjects;

	private final Prose prose;

	private final Rows rows;

	private final RandomGenerator random;

	private long participants;

	private long utterances;

	private long notes;

	private long matches;

	TranscriptMaker(Population people, Subjects subjects, Prose prose, Rows rows, RandomGenerator random) {
		this.people = people;
		this.subjects = subjects;
		this.prose = prose;
		this.rows = rows;
		this.random = random;
	}

	/**
	 * Make the transcript of a meeting.
	 * @param heading where it belongs
	 * @param kinds the kinds of the notes between turns
	 */
	void make(Heading heading, List<String> kinds) throws SQLException {
		int turns = Shape.TURNS.draw(this.random);
		List<Speaker> voices = voices(Shape.voices(turns).draw(this.random));
		Map<Speaker, Long> known = new LinkedHashMap<>();
		int position = 1;
		for (String kind : kinds) {
			note(heading, position++, null, null, kind);
		}
		Speaker last = null;
		for (int i = 0; i < turns; i++) {
			Speaker speaker = next(voices, last);
			boolean first = !known.containsKey(speaker);
			if (first) {
				known.put(speaker, participant(heading, known.size() + 1, speaker));
			}
			utterance(heading, position++, known.get(speaker), speaker, first);
			last = speaker;
		}
	}

	private List<Speaker> voices(int size) {
		List<Speaker> voices = new ArrayList<>(List.of(this.people.heaviest()));
		for (int i = 1; i < size; i++) {
			voices.add((this.random.nextDouble() < Shape.UNNAMED_SHARE) ? Speaker.unnamed("Question")
					: this.people.drawOther());
		}
		return voices;
	}

	private Speaker next(List<Speaker> voices, @Nullable Speaker last) {
		if (voices.size() == 1) {
			return voices.get(0);
		}
		Speaker heaviest = voices.get(0);
		return (heaviest != last && this.random.nextDouble() < 1.7 * Shape.HEAVIEST_SHARE) ? heaviest
				: voices.get(1 + this.random.nextInt(voices.size() - 1));
	}

	private long participant(Heading heading, int position, Speaker speaker) throws SQLException {
		this.rows.add(Table.PARTICIPANT, ++this.participants, heading.meeting(), heading.moment(), position,
				speaker.isKnown() ? speaker.id() : null, speaker.label(), speaker.isKnown() ? speaker.name() : null,
				speaker.office().isEmpty() ? null : speaker.office());
		return this.participants;
	}

	private void utterance(Heading heading, int position, long participant, Speaker speaker, boolean first)
			throws SQLException {
		Turn turn = this.prose.turn(Math.max(1, Shape.WORDS.draw(this.random)),
				(sofar) -> this.subjects.drawSpoken(speaker, sofar));
		long id = ++this.utterances;
		if (this.random.nextDouble() < STAGE_DIRECTIONS_PER_TURN) {
			note(heading, position, id, turn.paragraphs().size(), "STAGE_DIRECTION");
			turn.interrupt("(Applause.)");
		}
		this.rows.add(Table.UTTERANCE, id, heading.meeting(), participant, speaker.isKnown() ? speaker.id() : null,
				heading.moment(), heading.slug() + "#" + position, position, first ? speaker.label() : speaker.name(),
				null, false, turn.spoken(), turn.notes().isEmpty() ? null : turn.printed(), turn.words());
		for (Match match : turn.matches()) {
			this.rows.add(Table.TOPIC_MATCH, ++this.matches, id, match.topic(), match.paragraph(), match.start(),
					match.end(), match.quote());
		}
	}

	private void note(Heading heading, int position, @Nullable Long utterance, @Nullable Integer paragraph, String kind)
			throws SQLException {
		String text = switch (kind) {
			case "BREAK" -> "* * *";
			case "OMISSION" -> "<…>";
			case "STAGE_DIRECTION" -> "(Applause.)";
			default -> "The hosts welcomed the guests and showed them the exhibition.";
		};
		this.rows.add(Table.NOTE, ++this.notes, heading.meeting(), position, utterance, paragraph, kind, text);
	}

}
