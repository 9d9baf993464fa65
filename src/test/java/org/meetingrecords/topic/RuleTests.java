package org.meetingrecords.topic;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.shared.InvalidInputException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for what rules find in texts.
 */
class RuleTests {

	@ParameterizedTest
	@ValueSource(strings = { "border guard", "Border Guards", "border-guard", "border guard’s", "BORDER GUARD",
			"border “guard”", "border\u00A0guards", "border/guard" })
	void wordsSideBySideAreFoundInAnyForm(String text) {
		assertThat(quotes("border guard", text)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "exercise", "terrorist act", "wrestling" })
	void wordIsFoundInThePluralThatTheStemmerKeepsApart(String rule) {
		assertThat(quotes(rule, "All " + rule + "s count")).containsExactly(rule + "s");
	}

	@ParameterizedTest
	@ValueSource(strings = { "borderguard", "border, guard", "border. Guard", "guard border", "border of a guard",
			"border\nor guard" })
	void wordsSideBySideAreNotFoundApart(String text) {
		assertThat(quotes("border guard", text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = ';', nullValues = "-",
			value = { "\"UN\"; The UN, not un, Un or UNO: the UN’s; UN|UN",
					"\"Great Victory\"; The Great Victory and a Great victory; Great Victory",
					"\"social security\"; Social security and social SECURITY; Social security|social SECURITY",
					"\"border guard\"; border guards and a border, guard; -",
					"Nord-Stream; Nord Stream, nord-streams, Nord, Stream; Nord Stream|nord-streams",
					"9/11; After 9/11, on 9 November; 9/11", "U.S.; the U.S. and us; U.S", "F&F; F&F, F; F&F" })
	void quotationMarksAskForTheVeryWords(String rule, String text, String quotes) {
		assertThat(quotes(rule, text)).isEqualTo(split(quotes));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', nullValues = "-",
			value = { "oil OR gas; gas, oil, coal; gas|oil", "oil AND gas; oil, coal; -",
					"oil AND gas; gas oil, gas; gas|oil|gas", "+oil price OR export; oil, exports; oil|exports",
					"+oil price OR export; oil; -", "(oil OR gas) pipeline; Oil and gas pipelines; gas pipelines",
					"(crude oil OR gas) (pipeline OR \"price\"); crude oil price, gas prices; crude oil price",
					"oil pipeline AND gas; oil, pipeline, gas; -" })
	void operatorsCombineWhatIsFound(String rule, String text, String quotes) {
		assertThat(quotes(rule, text)).isEqualTo(split(quotes));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', nullValues = "-",
			value = { "oil NEAR/2 price; the price of crude oil; price|oil",
					"oil NEAR/1 price; the price of crude oil; -", "oil NEAR price; oil a b c d e price; oil|price",
					"oil NEAR price; oil a b c d e f price; -", "oil NEAR/1 price; Oil. A price.; Oil|price",
					"oil NEAR oil; oil; -", "oil NEAR oil; oil, oil; oil|oil", "(oil price) NEAR oil; oil price; -",
					"(oil price) NEAR/1 fall; Oil prices did fall and fall; Oil prices|fall",
					"oil NEAR/1 price NEAR/1 fall; a fall in oil prices; fall|oil|prices",
					"oil NEAR/1 price NEAR/1 fall; oil prices go up and fall; -",
					"(oil NEAR/3 price) NEAR/1 fall; oil fall price; oil|fall|price" })
	void nearCountsTheWordsBetween(String rule, String text, String quotes) {
		assertThat(quotes(rule, text)).isEqualTo(split(quotes));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', nullValues = "-",
			value = { "guard NOT \"life guard\"; a life guard, a guard; guard",
					"guard -\"life guard\"; a life guard; -", "guard NOT life; life, guard; guard",
					"guard NOT \"guards\"; Guards and guard; guard",
					"(guard OR army) NOT (\"life guard\" OR \"army of\"); a life guard, an army of one, army; army",
					"(guard AND army) NOT \"life guard\"; a life guard, an army; -",
					"border guard NOT border; a border guard; border guard",
					"guard NOT (\"life guard\" NOT \"real life guard\"); life guard, real life guard; guard",
					"(guard NOT \"life guard\") NOT \"old guard\"; life guard, old guard, new guard; guard",
					"(guard NEAR army) NOT \"life guard\"; guard, army, life guard; guard|army" })
	void exclusionHidesWhatItContainsAndNothingElse(String rule, String text, String quotes) {
		assertThat(quotes(rule, text)).isEqualTo(split(quotes));
	}

	@Test
	void longestOfTheWordsThatOverlapCounts() {
		assertThat(quotes("guard OR border guard OR guard duty", "a border guard duty"))
			.containsExactly("border guard");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`',
			value = { "(a AND b) c; parenthesis; 1", "c (a NOT b); parenthesis; 3", "a b NEAR c; b; 3",
					"oil (gas NEAR price); parenthesis; 5", "\"a\" (b OR (c NEAR d)); parenthesis; 5",
					"😀 AND (a (b OR (+c d))); parenthesis; 10", "a OR b NEAR c d; b; 6" })
	void whatCannotFollowAWordIsNamedWithItsPlace(String rule, String what, int character) {
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> Rule.of(rule))
			.withMessage(("The %s at character %d begins something with AND, NOT, + or NEAR in it that is side by side"
					+ " with other words: write AND between them, or put those that belong to a NEAR in parentheses")
				.formatted(what, character));
	}

	@Test
	void messagesSayThatItIsARule() {
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> Rule.of("…"))
			.withMessage("The rule has no word to look for: add one");
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> Rule.of("a".repeat(20_001)))
			.withMessage("The rule has 20001 characters, and 20000 is the limit: shorten it");
	}

	@Test
	void mistakeInTheRuleOfATopicNamesIt() {
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> Rule.of("Oil & Gas", "oil OR"))
			.withMessage("The rule of the topic 'Oil & Gas' cannot be read:"
					+ " The OR at character 5 has nothing behind it: add a word, or remove it");
	}

	@Test
	void ruleMayHaveThousandsOfWords() {
		String rule = "oil OR gas"
				+ IntStream.range(0, 2000).mapToObj((number) -> " OR w" + number).collect(Collectors.joining());

		assertThat(quotes(rule, "oil, gas and coal")).containsExactly("oil", "gas");
	}

	@Test
	@Timeout(10)
	void whatIsNearEachOtherIsFoundAtOnceHoweverMuchThereIs() {
		String words = IntStream.range(0, 30)
			.mapToObj((number) -> "w" + number)
			.collect(Collectors.joining(" OR ", "(", ")"));
		String two = "(%s NEAR/50 %s)".formatted(words, words);
		String six = "(%s NEAR/50 (%s NEAR/50 %s))".formatted(two, two, two);
		String text = IntStream.range(0, 20_000)
			.mapToObj((number) -> "w" + (number * (long) number) % 31)
			.collect(Collectors.joining(" "));

		assertThat(quotes(six, text)).hasSize(20_000);
		assertThat(quotes("%s NOT (%s NOT \"w1 w4\")".formatted(words, words), text)).isNotEmpty()
			.containsOnly("w1", "w4");
	}

	@Test
	void whatIsNearEachOtherIsFoundWithTheNearestAmongWords() {
		assertThat(quotes("(oil NEAR/3 price) NEAR/1 (gas NEAR/3 tax)", "oil gas price tax")).containsExactly("oil",
				"gas", "price", "tax");
	}

	private static List<String> quotes(String rule, String text) {
		try (StoredRules rules = new StoredRules(Map.of("topic", Rule.of(rule)))) {
			return rules.match(List.of(text)).stream().map(TopicMatch::quote).toList();
		}
	}

	private static List<String> split(@Nullable String quotes) {
		return (quotes != null) ? List.of(quotes.split("\\|")) : List.of();
	}

}
