package org.meetingrecords.plain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for telling labels from other words before a colon, by the whole file.
 */
class LabelsTests {

	@Test
	void wordThatComesAgainIsALabel() {
		Labels labels = labels(100, "Jane", "Jane", "Tomorrow", "Plan");

		assertThat(labels.has(Label.of("JANE"))).isTrue();
		assertThat(labels.has(Label.of("Plan"))).isFalse();
	}

	@Test
	void nameThatComesOnceIsALabelBesideOnesThatComeAgain() {
		assertThat(labels(100, "Jane", "Jane", "Richard Roe").has(Label.of("Richard Roe"))).isTrue();
		assertThat(labels(100, "Jane", "Star Wars").has(Label.of("Star Wars"))).isFalse();
	}

	@Test
	void nameBeforeTheFirstWordsIsALabel() {
		Label first = Label.of("JANE DOE");

		assertThat(new Labels(Optional.of(first), List.of(first), 100).has(first)).isTrue();
	}

	@Test
	void everyWordIsALabelWhereHalfOfAllPlacesHaveOne() {
		Labels labels = labels(6, "Jane", "Richard", "anna", "anna", "berta");

		assertThat(labels.has(Label.of("Jane"))).isTrue();
		assertThat(labels.has(Label.of("anna"))).isTrue();
		assertThat(labels.has(Label.of("berta"))).isFalse();
	}

	@Test
	void startOfASentenceIsNoLabelHoweverOftenItComes() {
		assertThat(labels(2, "Note", "Note", "Note").has(Label.of("Note"))).isFalse();
	}

	private static Labels labels(int places, String... printed) {
		return new Labels(Optional.empty(), Arrays.stream(printed).map(Label::of).toList(), places);
	}

}
