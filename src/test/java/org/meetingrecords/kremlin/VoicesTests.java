package org.meetingrecords.kremlin;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.meetingrecords.transcript.Transcript;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for joining the labels of one voice.
 */
class VoicesTests {

	@Test
	void laterLabelsWithoutTheRoleAreTheSameVoice() {
		assertThat(speakers("Head of the Club Wave Jane Doe", "Wave Jane Doe", "WAVE JANE DOE")).containsExactly(
				new Transcript.Speaker("Head of the Club Wave Jane Doe", "Wave Jane Doe", "Head of the Club"));
	}

	@Test
	void initialStandsForTheGivenName() {
		assertThat(speakers("Minister Jane Doe", "J. Doe", "J.Doe")).extracting(Transcript.Speaker::name)
			.containsExactly("Jane Doe");
	}

	@Test
	void otherGivenNameOrInitialIsAnotherVoice() {
		assertThat(speakers("Minister Jane Doe", "John Doe", "M. Doe")).hasSize(3);
	}

	@Test
	void initialThatCouldStandForTwoNamesIsAVoiceOfItsOwn() {
		assertThat(speakers("Minister Jane Doe", "John Doe", "J. Doe")).hasSize(3);
	}

	@Test
	void nameInCapitalsIsWrittenInSmallLetters() {
		assertThat(speakers("GOVERNOR OF THE NORTH JANE-ANN O’DOE")).extracting(Transcript.Speaker::name)
			.containsExactly("Jane-Ann O’Doe");
	}

	@Test
	void roleOfTheFirstLabelIsKept() {
		assertThat(speakers("Minister Jane Doe", "Deputy Prime Minister Jane Doe"))
			.containsExactly(new Transcript.Speaker("Deputy Prime Minister Jane Doe", "Jane Doe", "Minister"));
	}

	@Test
	void rolesThatShareNoWordAreThoseOfTwoVoices() {
		assertThat(speakers("Minister Jane Doe", "Mayor of the City Jane Doe", "Jane Doe"))
			.extracting(Transcript.Speaker::role)
			.containsExactly("Minister", "Mayor of the City");
	}

	@Test
	void listedPersonsNameIsKnown() {
		Voices voices = new Voices(List.of("Head of the Club Wave Jane Ann Doe"),
				List.of(new Transcript.ListedPerson("Doe Jane Ann", "Jane Ann Doe")));

		assertThat(voices.speakers()).extracting(Transcript.Speaker::role).containsExactly("Head of the Club Wave");
	}

	@Test
	void wordsOfTwoAreNobodysAlone() {
		Voices voices = new Voices(
				List.of("Mayor Jane Doe", "Jane Doe and John Roe", "Minister of Sport and Youth John Roe"),
				List.of(new Transcript.ListedPerson("Doe Jane", "Jane Doe"),
						new Transcript.ListedPerson("Roe John", "John Roe")));

		assertThat(voices.speakers()).extracting(Transcript.Speaker::name)
			.containsExactly("Jane Doe", null, "John Roe");
	}

	private static List<Transcript.Speaker> speakers(String... labels) {
		return new Voices(List.of(labels), List.of()).speakers();
	}

}
