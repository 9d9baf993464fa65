package org.meetingrecords.kremlin;

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
	@ValueSource(strings = { "Jane Doe", "J. Doe", "I. Doe", "Jane I. Doe", "I.V. Doe", "JaneDoe", "JANE DOE",
			"Jane van der Doe", "Omar al-Doe", "Omar Doe oglu", "John Doe Jr", "Will Doe", "Jane Doe-Roe", "Jane Cook",
			"President of Ruritania Jane Doe", "PRESIDENT OF RURITANIA JANE DOE", "Governor of the Northern Region Doe",
			"Minister of Mines, Quarries and Natural Stone Jane Doe", "chairman of the Board of Directors Jane Doe",
			"US Secretary of State Jane Doe", "EU High Representative Jane Doe", "IT specialist Jane Doe",
			"His Excellency Jane Doe", "His Royal Highness Prince Omar Doe",
			"Chief Physician of Hospital No. 1 Jane Doe", "Captain of the Let Freedom Jane Doe",
			"Speech therapist Jane Doe", "First Lady of Ruritania Jane Doe",
			"Jane Doe, Editor in Chief of the Strelsau Weekly", "Jane Doe, Violinist", "Jane Doe, Bobsledder",
			"Cheesemaker from the Northern Region Jane Doe", "Doe, mother of four",
			"News presenter Jane Doe, moderator of the talk", "Sr Lieutenant J. Doe", "King John III of Ruritania",
			"Commander of the third flight training detachment Jane Doe" })
	void labelWithANameIsRecognised(String label) {
		assertThat(this.shape.isLabel(label, "We need this.", 1)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Question", "Remark", "Question from Strelsau", "Response from the hall", "Question 2",
			"From the audience", "Shout from the audience", "Girl from the audience", "Member of the audience",
			"Everyone", "Students", "Viewer", "Passer-by", "Young woman", "Woman’s voice", "Second participant",
			"Foreign journalist", "Unidentified speaker", "TV viewer", "Local resident", "Call centre operator",
			"Eighth-grade pupil", "Vice-Rector" })
	void voiceWithoutANameIsRecognised(String label) {
		assertThat(this.shape.isLabel(label, "We need this.", 1)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "My question is", "I repeat", "For example", "First", "Second", "Another example",
			"Another question", "Dear colleagues", "Dear Friends", "Mr President", "Your Excellency",
			"Northern Territory", "The Duchy of Strelsau", "Rostov-on-Sea", "And a question for President Doe",
			"This is what I told Jane Doe", "What is needed, Jane Doe", "He said. Jane Doe", "“Jane Doe",
			"Jane Doe (retranslated", "New Zealand", "Far East", "Strelsau Agreements", "Jane Doe from New Strelsau",
			"Comment from Strelsau", "Economy", "Regional heads", "Workers and engineers", "President Doe once said",
			"Mr President, I would like to say this", "Here is the main thing" })
	void startOfASentenceIsNoLabel(String words) {
		assertThat(this.shape.isLabel(words, "We need this.", 1)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a new bridge is built.", "“We have no road.”" })
	void whatMayBeANameIsNoLabelBeforeWhatIsNotSpoken(String speech) {
		assertThat(this.shape.isLabel("Strelsau Heights", speech, 1)).isFalse();
	}

	@Test
	void whatIsRepeatedBeforeSpeechIsALabel() {
		assertThat(this.shape.isLabel("Doe", "We need this.", 2)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Good morning.", "Thank you.", "Mr Doe, we need this.", "Colleagues, we need this." })
	void whoGreetsIsASpeaker(String speech) {
		assertThat(this.shape.isLabel("Doe", speech, 1)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Next", "My request", "I repeat" })
	void wordsOfSentencesAreNoLabelHoweverOftenTheyAreRepeated(String words) {
		assertThat(this.shape.isLabel(words, "Thank you.", 2)).isFalse();
	}

	@Test
	void listedPersonIsALabelInAnyOrderOfTheWords() {
		assertThat(this.shape.isLabel("Min Ho Park", "and so on", 1)).isTrue();
	}

}
