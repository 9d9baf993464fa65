package org.meetingrecords.plain;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.transcript.Transcript;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for taking labels apart, and for their looks.
 */
class LabelTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Jane Doe                        | Jane Doe       |
			Jane Doe (Chair)                | Jane Doe       | Chair
			Jane Doe [Water Works]          | Jane Doe       | Water Works
			Jane Doe (she/her)              | Jane Doe       |
			Jane Doe (Guest)                | Jane Doe       |
			Doe, Jane                       | Jane Doe       |
			Jane Doe, Chair of the Board    | Jane Doe       | Chair of the Board
			Jane Doe, PhD                   | Jane Doe, PhD  |
			Mayor Jane Doe                  | Jane Doe       | Mayor
			VICE MAYOR JANE DOE             | Jane Doe       | Vice Mayor
			Councilmember Doe               | Councilmember Doe |
			Dr. Jane Doe                    | Jane Doe       |
			Dr. Doe                         | Dr. Doe        |
			JANE MÜLLER-O’NEIL              | Jane Müller-O’Neil |
			Jane Doe - Water Works          | Jane Doe       | Water Works
			ATL - Raven                     | ATL - Raven    |
			山田太郎                         | 山田太郎        |
			鈴木花子（議長）                  | 鈴木花子        | 議長
			Speaker 2                       |                |
			SPEAKER_02                      |                |
			The Chair                       |                |
			Member of the audience          |                |
			Hon. Members                    |                |
			+1 555***0123                   |                |
			""")
	void labelHoldsNameAndRole(String printed, String name, String role) {
		assertThat(Label.of(printed).speaker()).isEqualTo(new Transcript.Speaker(printed, name, role));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Jane Doe", "JANE", "Jane (Chair)", "Charles de Gaulle", "Q", "Speaker 1", "Dr. J. Doe",
			"Chair of the Board", "+49 30 123456" })
	void labelLooksLikeAName(String printed) {
		assertThat(LabelShape.of(Label.of(printed))).isEqualTo(LabelShape.NAME);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Jane", "Frage", "Łukasz", "山田" })
	void labelIsAWord(String printed) {
		assertThat(LabelShape.of(Label.of(printed))).isEqualTo(LabelShape.WORD);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Note", "NOTE", "ERROR", "The second thing", "What I mean", "I said", "Remember this",
			"this", "Yes, of course", "10", "a < b", "\"quoted\"", "Jane said", "He left. Then he said", "{x}",
			"One Two Three Four Five Six Seven" })
	void labelIsTheStartOfASentence(String printed) {
		assertThat(LabelShape.of(Label.of(printed))).isIn(LabelShape.NONE, LabelShape.ACCOUNT);
	}

}
