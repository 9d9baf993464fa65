package org.meetingrecords.topic;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for reading the rules.
 */
class RuleFileTests {

	@Test
	void topicIsReadWithAllItsParts() throws IOException {
		assertThat(read("""
				- {name: Fish & Fowl, description: Animals., narrower: [Eel], rule: fish OR "F&F" NOT fishing}
				- {name: Eel, description: A fish., rule: eel}
				""")).containsExactly(
				new TopicRule("Fish & Fowl", "Animals.", List.of("Eel"), "fish OR \"F&F\" NOT fishing"),
				new TopicRule("Eel", "A fish.", List.of(), "eel"));
	}

	@Test
	void definitionRefersToNarrowerTopicsBySlug() throws IOException {
		assertThat(read("""
				- {name: Fish, description: Animals., narrower: [River Eel], rule: fish}
				- {name: River Eel, description: A fish., rule: eel}
				""")).first()
			.extracting(TopicRule::definition)
			.isEqualTo(new TopicDefinition("fish", "Fish", "Animals.", "fish", List.of("river-eel")));
	}

	static Stream<Arguments> contradictions() {
		return Stream.of(
				Arguments.of("[{name: Fish, description: A., rule: fish, narrower: [Eel]}]",
						"'Fish' in the rules has a narrower topic 'Eel' that the file lacks"),
				Arguments.of("[{name: Fish, description: A., rule: fish, narrower: [Fish]}]",
						"'Fish' in the rules is part of itself"),
				Arguments.of(
						"[{name: A, description: A., rule: a, narrower: [B]}, {name: B, description: B., rule: b, narrower: [A]}]",
						"'A' in the rules is part of itself"),
				Arguments.of("[{name: Fish, description: A., rule: fish}, {name: fish, description: B., rule: eel}]",
						"'fish' in the rules is there twice"),
				Arguments.of("[{name: Fish, description: A.}]", "'Fish' in the rules has no rule"),
				Arguments.of("[{name: Fish, description: A., rule: fish OR}]",
						"The rule of the topic 'Fish' cannot be read: The OR at character 6 has nothing behind it"),
				Arguments.of("[{name: Fish, description: A., terms: [fish]}]", "terms"),
				Arguments.of("[{name: Fish, rule: fish}]", "'Fish' in the rules has no description"),
				Arguments.of("[{description: A., rule: fish}]", "A topic in the rules has no name"),
				Arguments.of("[{name: Fish, description: A., rule: fish, colour: red}]", "colour"),
				Arguments.of("name: Fish", "cannot be read"));
	}

	@ParameterizedTest
	@MethodSource("contradictions")
	void fileThatContradictsItselfIsRefused(String yaml, String reason) {
		assertThatIllegalStateException().isThrownBy(() -> read(yaml)).withMessageContaining(reason);
	}

	private static List<TopicRule> read(String yaml) throws IOException {
		return RuleFile.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
	}

}
