package org.meetingrecords.person;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Surname}.
 */
class SurnameTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			Ada Brook,              Brook Ada,             Brook
			Ada Lee Brook,          Brook Ada Lee,         Brook
			Ines de la Vega,        de la Vega Ines,       de la Vega
			Ines de la Vega,        De la Vega Ines,       De la Vega
			JOSÉ ÁLVAREZ,           Alvarez Jose,          Alvarez
			Kim Do-yun,             Kim Do-yun,            Kim
			Nim,                    Nim,                   Nim
			""")
	void surnameIsWhatTheListMovedToTheFront(String name, String listedName, String surname) {
		assertThat(Surname.of(name, listedName)).isEqualTo(surname);
	}

	@ParameterizedTest
	@CsvSource({ "Ada Brook, Brook", "Ada Lee Brook, Brook", "Nim, Nim" })
	void surnameOfAPersonWhoIsNotListedIsTheLastWord(String name, String surname) {
		assertThat(Surname.of(name, null)).isEqualTo(surname);
	}

	@Test
	void surnameGoesToTheFrontForSorting() {
		assertThat(Surname.toFront("Ada Lee Brook")).isEqualTo("Brook Ada Lee");
		assertThat(Surname.toFront("Nim")).isEqualTo("Nim");
	}

}
