package org.meetingrecords.transcript;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for telling labels from the starts of sentences.
 */
class LabelShapeTests {

	private final LabelShape shape = new LabelShape(List.of("Park Min Ho"));

	@ParameterizedTest
	@ValueSource(strings = { "Jane Doe", "J. Doe", "JaneDoe", "JANE DOE", "Jane van der Doe", "Omar al-Doe",
			"President of Ruritania Jane Doe", "PRESIDENT OF RURITANIA JANE DOE",
			"Minister of Mines, Quarries and Natural Stone Jane Doe", "chairman of the Board of Directors Jane Doe",
			"Jane Doe, Editor in Chief of the Strelsau Weekly", "News presenter Jane Doe, moderator of the talk",
			"Commander of the third flight training detachment Jane Doe", "Sr Lieutenant J. Doe",
			"King John III of Ruritania", "Question", "Remark", "Question from Strelsau", "Response from the hall" })
	void labelOfAnyShapeIsRecognised(String label) {
		assertThat(this.shape.isLabel(label, 1)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "My question is", "I repeat", "For example", "Second", "Another example",
			"Dear colleagues", "Dear Friends", "Northern Territory", "The Duchy of Strelsau", "Rostov-on-Sea",
			"And a question for President Doe", "This is what I told Jane Doe", "What is needed, Jane Doe",
			"He said. Jane Doe", "“Jane Doe", "Jane Doe (retranslated", "New Zealand", "Call centre operator" })
	void startOfASentenceIsNoLabel(String words) {
		assertThat(this.shape.isLabel(words, 1)).isFalse();
	}

	@Test
	void officeWithoutANameIsALabelOnceItIsRepeated() {
		assertThat(this.shape.isLabel("Call centre operator", 2)).isTrue();
	}

	@Test
	void listedPersonIsALabelInAnyOrderOfTheWords() {
		assertThat(this.shape.isLabel("Min Ho Park", 1)).isTrue();
	}

}
