package org.meetingrecords.topic;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for finding terms in texts.
 */
class RuleMatcherTests {

	@ParameterizedTest
	@ValueSource(strings = { "border guard", "Border Guards", "border-guard", "border guard’s", "BORDER GUARD",
			"border “guard”", "border\u00A0guards" })
	void phraseIsFoundInAnyFormOfItsWords(String text) {
		assertThat(match(rule("border guard"), text)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "exercise", "terrorist act", "wrestling" })
	void termIsFoundInThePluralThatTheStemmerKeepsApart(String term) {
		assertThat(match(rule(term), "All " + term + "s count")).extracting(TopicMatch::quote)
			.containsExactly(term + "s");
	}

	@ParameterizedTest
	@ValueSource(strings = { "borderguard", "border, guard", "border. Guard", "guard border", "border of a guard",
			"border\nor guard" })
	void phraseIsNotFoundInOtherWords(String text) {
		assertThat(match(rule("border guard"), text)).isEmpty();
	}

	@Test
	void exactTermIsFoundOnlyAsItIsWritten() {
		TopicRule rule = new TopicRule("Topic", "A topic.", List.of(), List.of(), List.of("UN"), List.of());

		assertThat(match(rule, "The UN, not un, Un or UNO: the UN’s")).extracting(TopicMatch::quote)
			.containsExactly("UN", "UN");
	}

	@Test
	void longestOfTheTermsThatOverlapCounts() {
		TopicRule rule = new TopicRule("Topic", "A topic.", List.of(), List.of("guard", "border guard", "guard duty"),
				List.of(), List.of());

		assertThat(match(rule, "a border guard duty")).extracting(TopicMatch::quote).containsExactly("border guard");
	}

	@Test
	void exceptionHidesWhatItContainsAndNothingElse() {
		TopicRule rule = new TopicRule("Topic", "A topic.", List.of(), List.of("guard"), List.of(),
				List.of("life guard"));

		assertThat(match(rule, "A life guard and a guard")).extracting(TopicMatch::start).containsExactly(19);
	}

	@Test
	void exceptionIsTakenAsItIsWrittenButForCase() {
		TopicRule rule = new TopicRule("Topic", "A topic.", List.of(), List.of("guard"), List.of(), List.of("guards"));

		assertThat(match(rule, "Guards and guard")).extracting(TopicMatch::quote).containsExactly("guard");
	}

	@Test
	void sameWordsCountForEveryTopicThatHasThem() {
		TopicMatcher matcher = new RuleMatcher(
				List.of(new TopicRule("One", "One.", List.of(), List.of("guard"), List.of(), List.of()),
						new TopicRule("Two", "Two.", List.of(), List.of("guard"), List.of(), List.of("one guard"))));

		assertThat(matcher.match(List.of("one guard", "guard"))).containsExactly(
				new TopicMatch("one", 0, 4, 9, "guard"), new TopicMatch("one", 1, 0, 5, "guard"),
				new TopicMatch("two", 1, 0, 5, "guard"));
	}

	@Test
	void offsetsCountUtf16Units() {
		assertThat(match(rule("guard"), "😀 guard")).containsExactly(new TopicMatch("topic", 0, 3, 8, "guard"));
	}

	private static TopicRule rule(String term) {
		return new TopicRule("Topic", "A topic.", List.of(), List.of(term), List.of(), List.of());
	}

	private static List<TopicMatch> match(TopicRule rule, String text) {
		return new RuleMatcher(List.of(rule)).match(List.of(text));
	}

}
