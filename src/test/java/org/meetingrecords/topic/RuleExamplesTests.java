package org.meetingrecords.topic;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the shipped rules, by sentences with all that must be found in each.
 */
class RuleExamplesTests {

	private static final List<TopicRule> RULES = rules();

	private static final StoredRules MATCHER = new StoredRules(
			RULES.stream().collect(Collectors.toMap(TopicRule::slug, (rule) -> Rule.of(rule.rule()))));

	@AfterAll
	static void close() {
		MATCHER.close();
	}

	static List<Example> examples() throws IOException {
		return YAMLMapper.shared().readValue(resource("/topics/examples.yml"), new TypeReference<List<Example>>() {
		});
	}

	@ParameterizedTest
	@MethodSource("examples")
	void exactlyTheListedWordsAreFound(Example example) {
		Map<String, List<String>> found = new LinkedHashMap<>();
		MATCHER.match(List.of(example.text()))
			.forEach((match) -> found.computeIfAbsent(name(match.topic()), (topic) -> new ArrayList<>())
				.add(match.quote()));

		assertThat(found).isEqualTo(example.found());
	}

	@Test
	void everyTopicHasAnExample() throws IOException {
		Set<String> shown = examples().stream()
			.flatMap((example) -> example.found().keySet().stream())
			.collect(Collectors.toSet());

		assertThat(RULES).extracting(TopicRule::name).containsExactlyInAnyOrderElementsOf(shown);
	}

	private static String name(String slug) {
		return RULES.stream().filter((rule) -> rule.slug().equals(slug)).findFirst().orElseThrow().name();
	}

	private static List<TopicRule> rules() {
		try (InputStream file = resource("/topics/topics.yml")) {
			return RuleFile.read(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static InputStream resource(String name) {
		return Objects.requireNonNull(RuleExamplesTests.class.getResourceAsStream(name), name);
	}

	record Example(String text, @Nullable Map<String, List<String>> finds) {

		Map<String, List<String>> found() {
			return (this.finds != null) ? this.finds : Map.of();
		}

	}

}
