package org.meetingrecords.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Editions are written as turns such as {@code A: Good morning}.
 */
class AlignmentTests {

	private static final String[] EDITION = { "A: Good morning, colleagues.", "B: Yes.",
			"A: Let us talk of gas and oil.", "B: Yes.", "A: Thank you, goodbye." };

	@Test
	void turnsThatStayedAsTheyWereAreTheSame() {
		assertThat(align(EDITION, EDITION)).containsExactly(0, 1, 2, 3, 4);
	}

	@Test
	void insertedTurnMovesNoOther() {
		assertThat(align(EDITION, "A: Is everybody here?", EDITION[0], EDITION[1], EDITION[2], EDITION[3], EDITION[4]))
			.containsExactly(-1, 0, 1, 2, 3, 4);
	}

	@Test
	void insertedTurnOfWordsThatAreThereAlreadyMovesNoOther() {
		assertThat(align(EDITION, EDITION[0], EDITION[1], EDITION[2], EDITION[3], EDITION[4], "B: Yes."))
			.containsExactly(0, 1, 2, 3, 4, -1);
	}

	@Test
	void turnThatIsGoneMovesNoOther() {
		assertThat(align(EDITION, EDITION[0], EDITION[2], EDITION[3], EDITION[4])).containsExactly(0, 2, 3, 4);
	}

	@Test
	void rewordedTurnIsTheSame() {
		assertThat(align(EDITION, EDITION[0], EDITION[1], "A: Let us talk of oil and of gas.", EDITION[3], EDITION[4]))
			.containsExactly(0, 1, 2, 3, 4);
	}

	@Test
	void turnGivenToAnotherVoiceIsTheSame() {
		assertThat(align(EDITION, EDITION[0], EDITION[1], "C: Let us talk of gas and oil.", EDITION[3], EDITION[4]))
			.containsExactly(0, 1, 2, 3, 4);
	}

	@Test
	void turnThatMovedIsTheSame() {
		assertThat(align(EDITION, EDITION[2], EDITION[0], EDITION[1], EDITION[3], EDITION[4])).containsExactly(2, 0, 1,
				3, 4);
	}

	@Test
	void whatOneVoiceSaysInOnePlaceIsTheSameHoweverItIsReworded() {
		assertThat(align(EDITION, EDITION[0], "B: Certainly not!", EDITION[2], EDITION[3], EDITION[4]))
			.containsExactly(0, 1, 2, 3, 4);
	}

	@Test
	void whatAnotherVoiceSaysInItsPlaceIsAnother() {
		assertThat(align(EDITION, EDITION[0], "C: Certainly not!", EDITION[2], EDITION[3], EDITION[4]))
			.containsExactly(0, -1, 2, 3, 4);
	}

	@Test
	void ofPartsOfASplitTurnTheOneThatHasMostOfItIsTheSame() {
		String[] before = { "A: One two three four five six seven eight nine ten." };
		assertThat(align(before, "A: One two three.", "B: Yes.", "A: Four five six seven eight nine ten."))
			.containsExactly(-1, -1, 0);
	}

	@Test
	void editionsWithNothingInCommonShareNoTurn() {
		assertThat(align(EDITION, "C: Wholly different words here.", "D: And others there.")).containsExactly(-1, -1);
	}

	@Test
	void emptyEditionsCanBeAligned() {
		assertThat(align(new String[0], EDITION)).containsOnly(-1);
		assertThat(align(EDITION)).isEmpty();
		assertThat(align(new String[] { "A: " }, "A: ")).containsExactly(0);
	}

	@Test
	void turnsOfLongEditionsAreTheSameWhereTheyStayedAsTheyWere() {
		List<Turn> before = IntStream.range(0, 15_000).mapToObj((i) -> new Turn("A", "Words of turn " + i)).toList();
		List<Turn> after = new ArrayList<>(before);
		after.add(0, new Turn("A", "Inserted"));
		Alignment alignment = Alignment.of(before, after);
		assertThat(alignment.origin(0)).isEmpty();
		assertThat(IntStream.range(1, after.size())).allMatch((i) -> alignment.origin(i).orElseThrow() == i - 1);
	}

	@Test
	void longEditionsOfWhichEveryTurnIsRewordedEndInATime() {
		List<Turn> before = IntStream.range(0, 9_000).mapToObj((i) -> new Turn("A", "The words of turn " + i)).toList();
		List<Turn> after = before.stream().map((turn) -> new Turn("A", turn.text() + "!")).toList();
		Alignment alignment = Alignment.of(before, after);
		assertThat(IntStream.range(0, after.size())).allMatch((i) -> alignment.origin(i).isEmpty());
	}

	private static List<Integer> align(String[] before, String... after) {
		Alignment alignment = Alignment.of(turns(before), turns(after));
		return IntStream.range(0, after.length).mapToObj((i) -> alignment.origin(i).orElse(-1)).toList();
	}

	private static List<Turn> turns(String... edition) {
		return IntStream.range(0, edition.length)
			.mapToObj((i) -> edition[i].split(": ", 2))
			.map((parts) -> new Turn(parts[0], parts[1]))
			.toList();
	}

}
