package org.meetingrecords.shared;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link NameKey}.
 */
class NameKeyTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			José ÁLVAREZ,       jose alvarez
			Anna-Lena  Öz,      anna lena oz
			Łukasz Żak,         lukasz zak
			Æsa Strauß,         aesa strauss
			Siobhan O’Neill,    siobhan oneill
			St. Mary's Bay,     st marys bay
			Анна Ёлкина,        анна ёлкина
			(Route 66),         route 66
			…,                  ''
			""")
	void keyLeavesCaseAccentsAndPunctuationAside(String name, String key) {
		assertThat(NameKey.of(name)).isEqualTo(key);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Franc\u0327oise Zoe\u0308", "Fran\u00e7oise Zo\u00eb", "FRANÇOISE\u00a0ZOË" })
	void keyIsTheSameHoweverAnAccentIsEncoded(String name) {
		assertThat(NameKey.of(name)).isEqualTo("francoise zoe");
	}

	@Test
	void unorderedKeyIsTheSameForAnyOrderOfTheWords() {
		assertThat(NameKey.unordered("Brook Ada")).isEqualTo(NameKey.unordered("ADA BROOK")).isEqualTo("ada brook");
	}

	@Test
	void unorderedKeyCountsRepeatedWords() {
		assertThat(NameKey.unordered("Ada Ada Brook")).isNotEqualTo(NameKey.unordered("Ada Brook"));
	}

	@Test
	void slugJoinsTheWordsByHyphens() {
		assertThat(NameKey.slug("José ÁLVAREZ", 40)).isEqualTo("jose-alvarez");
	}

	@Test
	void slugIsCutAtTheEndOfAWord() {
		assertThat(NameKey.slug("one two three", 7)).isEqualTo("one-two");
		assertThat(NameKey.slug("one two three", 10)).isEqualTo("one-two");
		assertThat(NameKey.slug("one two three", 13)).isEqualTo("one-two-three");
	}

	@Test
	void slugOfOneLongWordIsCutWithinIt() {
		assertThat(NameKey.slug("incomprehensibilities", 6)).isEqualTo("incomp");
	}

	@Test
	void slugOfNothingIsAHyphen() {
		assertThat(NameKey.slug("* * *", 40)).isEqualTo("-");
	}

	@Test
	void slugThatIsTakenIsNumbered() {
		assertThat(NameKey.freeSlug("brook", Set.of("dell")::contains)).isEqualTo("brook");
		assertThat(NameKey.freeSlug("brook", Set.of("brook", "brook-2")::contains)).isEqualTo("brook-3");
	}

}
