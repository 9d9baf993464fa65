package org.meetingrecords.kremlin;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for taking labels apart.
 */
class NamePartsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
							Jane Doe                                              | Jane Doe                    | -
							President of Russia Jane Doe                          | Jane Doe                    | President of Russia
							President of South Africa Jane Mary Doe               | Jane Mary Doe               | President of South Africa
							Energy Minister Jane Doe                              | Jane Doe                    | Energy Minister
							Deputy Minister Jane Ann Mary Doe                     | Jane Ann Mary Doe           | Deputy Minister
							Head of the Strelsau Region Jane Doe                  | Jane Doe                    | Head of the Strelsau Region
							Director of the Rowing Centre Wavecrest Jane Doe      | Jane Doe                    | Director of the Rowing Centre Wavecrest
							Head of the Union of Rowers (UOR) Jane Ann Doe        | Jane Ann Doe                | Head of the Union of Rowers (UOR)
							Head of the Rowers Union Jane A. Doe                  | Jane A. Doe                 | Head of the Rowers Union
							Head of the Rowers Ivan Petrovich Doe                 | Ivan Petrovich Doe          | Head of the Rowers
							Crown Prince of Saudi Arabia Ali bin Omar Al Doe      | Ali bin Omar Al Doe         | Crown Prince of Saudi Arabia
							President of the Arab Republic of Egypt Ali Omar el-Doe | Ali Omar el-Doe           | President of the Arab Republic of Egypt
							Jane Doe, Editor of the Strelsau Weekly               | Jane Doe                    | Editor of the Strelsau Weekly
							Presenter Jane Doe, moderator of the talk             | Jane Doe                    | Presenter, moderator of the talk
							Minister of Mines, Quarries and Stone Jane Doe        | Jane Doe                    | Minister of Mines, Quarries and Stone
							King John III of Ruritania                            | King John III               | King of Ruritania
					Patriarch of Strelsau and All Russia Basil            | Patriarch Basil             | Patriarch of Strelsau and All Russia
					Patriarch Basil                                       | Patriarch Basil             | Patriarch
					Crown Prince of Jordan Ali Doe                        | Ali Doe                     | Crown Prince of Jordan
							Winner of the Prize for Young Rowers                  | -                           | Winner of the Prize for Young Rowers
							Call centre operator                                  | -                           | Call centre operator
							Important                                             | -                           | -
							""")
	void labelIsTakenApartByItsOwnWords(String label, String name, String role) {
		assertThat(NameParts.of(label)).isEqualTo(new NameParts(name, role));
	}

	@Test
	void knownNameTellsWhereTheRoleEnds() {
		assertThat(NameParts.with("Head of the Rowing Club Wave Jane Doe", "Wave Jane Doe"))
			.isEqualTo(new NameParts("Wave Jane Doe", "Head of the Rowing Club"));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			John III King of Ruritania, King John III
			Basil Patriarch of Strelsau, Patriarch Basil
			Doe Jane, -
			""")
	void titleIsPartOfTheNameOfAMonarchInAList(String listed, String name) {
		assertThat(NameParts.titledName(listed)).isEqualTo(name);
	}

	@Test
	void knownNameMustBeginAtAWord() {
		assertThat(NameParts.with("President Maryjane Doe", "jane Doe")).isNull();
	}

}
