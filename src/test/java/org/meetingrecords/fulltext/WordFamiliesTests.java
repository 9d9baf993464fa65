package org.meetingrecords.fulltext;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordFamiliesTests {

	@ParameterizedTest
	@CsvSource({ "expansion, expanding", "defense, defence", "labor, Labour", "programs, programme", "women, woman",
			"withdrawal, withdrew", "modernization, modernise", "organizers, organisers", "analyzed, analyse",
			"neighboring, neighbours", "Travelled, traveling", "chosen, choice", "Kilometers, kilometre",
			"universities, university", "important, importance", "USA, US", "U.S., USA", "years, year", "troops, troop",
			"nai\u0308ve, na\u00efve", "se\u00adcurity, security" })
	void wordsOfOneFamilyAreLookedForAsOneInAllTheirForms(String word, String other) {
		assertThat(stems(word)).isEqualTo(stems(other)).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "modern, modernise", "organ, organization", "prize, price", "product, produce", "left, leave",
			"found, find", "imports, important", "university, universe", "general, generation", "news, new",
			"internal, international", "organs, organization", "US, us", "IT, it", "WHO, who", "business, busy" })
	void wordsThatOnlyLookAlikeAreNot(String word, String other) {
		assertThat(stems(word)).isNotEqualTo(stems(other));
	}

	@Test
	void everyWordOfAFamilyHasTheStemOfTheFirst() {
		assertThat(WordFamilies.joined().words()).hasSizeGreaterThan(100)
			.allSatisfy((family) -> assertThat(family)
				.allSatisfy((word) -> assertThat(stems(word)).isEqualTo(stems(family.get(0)))));
	}

	@Test
	void noTwoFamiliesAreOne() {
		Set<List<String>> stems = new HashSet<>();
		List<List<String>> families = new ArrayList<>(WordFamilies.joined().words());
		families.addAll(WordFamilies.apart().words());
		assertThat(families).allSatisfy((family) -> assertThat(stems.add(stems(family.get(0)))).isTrue());
	}

	private static List<String> stems(String text) {
		return TextAnalysis.terms(TextAnalysis.STEM_ANALYZER, text);
	}

}
