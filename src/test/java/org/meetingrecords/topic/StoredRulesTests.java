package org.meetingrecords.topic;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for matching texts against all rules at once.
 */
class StoredRulesTests {

	private final StoredRules rules = new StoredRules(Map.of("one", Rule.of("guard"), "two",
			Rule.of("guard NOT \"one guard\""), "border", Rule.of("border guard")));

	@AfterEach
	void close() {
		this.rules.close();
	}

	@Test
	void matchesAreOrderedByParagraphStartAndTopic() {
		assertThat(this.rules.match(List.of("one guard", "", "border guard"))).containsExactly(
				new TopicMatch("one", 0, 4, 9, "guard"), new TopicMatch("border", 2, 0, 12, "border guard"),
				new TopicMatch("one", 2, 7, 12, "guard"), new TopicMatch("two", 2, 7, 12, "guard"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "😀 guard", "𝒜𝒷 guard 😀", "e\u0301\ud83d guard", "guard’s 🇷🇺 guard" })
	void offsetsCountUtf16Units(String text) {
		assertThat(this.rules.match(List.of(text))).isNotEmpty()
			.allSatisfy((match) -> assertThat(text.substring(match.start(), match.end())).isEqualTo("guard")
				.isEqualTo(match.quote()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "border\u2011guard", "border\u2212guard", "border\u2003guard", "bor\u00adder guard",
			"bórder guard", "bo\u0301rder guard", "border\u200b guard" })
	void wordsAreThemselvesWhateverIsBetweenAndWithinThemThatIsNotSeen(String text) {
		assertThat(this.rules.match(List.of(text))).filteredOn((match) -> match.topic().equals("border"))
			.containsExactly(new TopicMatch("border", 0, 0, text.length(), text));
	}

	@ParameterizedTest
	@CsvSource({ "na\u0308ve, n\u00e4ve", "n\u00e4ve, na\u0308ve", "\"n\u00e4ve\", na\u0308ve",
			"\"security\", se\u00adcurity", "security, se\u200bcurity", "\"security\", se\u200bcurity" })
	void accentsOfTheirOwnAndSoftHyphensMakeNoOtherWord(String rule, String text) {
		this.rules.replace(Map.of("one", Rule.of(rule)));

		assertThat(this.rules.match(List.of(text))).containsExactly(new TopicMatch("one", 0, 0, text.length(), text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "guard\u00ad", "\ufeffguard\u200b.", "\u200b guard\u200b \u200bs", "guard\u2060 \u00ad" })
	void wordEndsWithItsLastCharacterThatIsSeen(String text) {
		int start = text.indexOf("guard");

		assertThat(this.rules.match(List.of(text))).contains(new TopicMatch("one", 0, start, start + 5, "guard"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "😀", "中", "ไทย", "i", "a" })
	void wordOfOneCharacterDoesNotFindAnS(String rule) {
		this.rules.replace(Map.of("one", Rule.of(rule)));

		assertThat(this.rules.match(List.of("it is as easy as s"))).isEmpty();
	}

	@Test
	void rulesAreReplacedAsAWhole() {
		this.rules.replace(Map.of("one", Rule.of("guard"), "border", Rule.of("\"border\""), "new", Rule.of("guards")));

		assertThat(found("border guard")).isEqualTo(Map.of("one", "guard", "border", "border", "new", "guard"));
	}

	@Test
	void noRulesFindNothing() {
		this.rules.replace(Map.of());

		assertThat(found("border guard")).isEmpty();
	}

	@Test
	void textWithManyWordsIsMatched() {
		StringBuilder text = new StringBuilder("border guard");
		for (int i = 0; i < 5000; i++) {
			text.append(" w").append(i);
		}
		text.append(" guard");

		assertThat(this.rules.match(List.of(text.toString()))).extracting(TopicMatch::topic)
			.containsExactly("border", "one", "two", "one", "two");
	}

	@ParameterizedTest
	@ValueSource(strings = { "border guard", "\"border guard\"", "border AND guard", "border NEAR guard",
			"(border OR frontier) NEAR/50 guard" })
	void ruleIsOfOneParagraph(String rule) {
		this.rules.replace(Map.of("one", Rule.of(rule)));

		assertThat(this.rules.match(List.of("border", "guard", "a border guard", "guard"))).isNotEmpty()
			.extracting(TopicMatch::paragraph)
			.containsOnly(2);
	}

	@Test
	void thousandsOfUtterancesAreMatchedAtOnce() {
		Map<Integer, List<String>> texts = IntStream.range(0, 3000)
			.boxed()
			.collect(
					Collectors.toMap((key) -> key, (key) -> List.of("", "w" + key + ((key % 3 == 0) ? " guard" : ""))));

		Map<Integer, List<TopicMatch>> matches = this.rules.match(texts);

		assertThat(matches).hasSize(1000)
			.allSatisfy((key, found) -> assertThat(found).contains(new TopicMatch("one", 1,
					String.valueOf(key).length() + 2, String.valueOf(key).length() + 7, "guard")));
	}

	private Map<String, String> found(String text) {
		Map<String, String> found = new TreeMap<>();
		this.rules.match(List.of(text)).forEach((match) -> found.put(match.topic(), match.quote()));
		return found;
	}

}
