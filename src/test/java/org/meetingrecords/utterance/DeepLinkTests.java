package org.meetingrecords.utterance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link DeepLink}.
 */
class DeepLinkTests {

	private static final String PAGE = "https://gazette.example/1";

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Yes.                                     | Yes.
					One & two, three?                        | One%20%26%20two%2C%20three%3F
					Russian-Tajik, 50% – “ähm”               | Russian%2DTajik%2C%2050%25%20%E2%80%93%20%E2%80%9C%C3%A4hm%E2%80%9D
					1+1 #2                                   | 1%2B1%20%232
					1 2 3 4 5 6 7 8 9 ten eleven             | 1%202%203%204%205%206%207%208%209%20ten
					""")
	void wordsAreWrittenSoThatNoneHasAMeaning(String text, String fragment) {
		assertThat(DeepLink.to(PAGE, text)).isEqualTo(PAGE + "#:~:text=" + fragment);
	}

	@Test
	void wordsAreThoseOfTheFirstParagraph() {
		assertThat(DeepLink.to(PAGE, "Good day.\nHow are you?")).isEqualTo(PAGE + "#:~:text=Good%20day.");
	}

	@Test
	void wordsAreWhole() {
		assertThat(DeepLink.to(PAGE, "Oh " + "a".repeat(101))).isEqualTo(PAGE + "#:~:text=Oh");
		assertThat(DeepLink.to(PAGE, "a".repeat(101))).isEqualTo(PAGE);
	}

	@Test
	void utteranceWithoutWordsLeadsToThePage() {
		assertThat(DeepLink.to(PAGE, "")).isEqualTo(PAGE);
	}

	@Test
	void addressMayHaveAFragmentOfItsOwn() {
		assertThat(DeepLink.to(PAGE + "#talk", "Yes.")).isEqualTo(PAGE + "#talk:~:text=Yes.");
	}

}
