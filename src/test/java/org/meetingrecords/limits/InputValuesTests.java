package org.meetingrecords.limits;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import graphql.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class InputValuesTests {

	@ParameterizedTest
	@MethodSource("values")
	void valuesCountAlikeInTheDocumentAndInVariables(String literal, Object json, int count, int depth, int items) {
		InputValues inDocument = new InputValues();
		inDocument.add(Parser.parseValue(literal));
		InputValues inVariables = new InputValues();
		inVariables.add(json);

		assertThat(Stream.of(inDocument, inVariables)).allSatisfy((values) -> {
			assertThat(values.count()).isEqualTo(count);
			assertThat(values.depth()).isEqualTo(depth);
			assertThat(values.listItems()).isEqualTo(items);
		});
	}

	static Stream<Arguments> values() {
		return Stream.of(Arguments.of("1", 1, 1, 1, 0), Arguments.of("null", null, 1, 1, 0),
				Arguments.of("[]", List.of(), 1, 1, 0),
				Arguments.of("[\"x\", null]", Arrays.asList("x", null), 3, 2, 2),
				Arguments.of("[[1], [2, 3]]", List.of(List.of(1), List.of(2, 3)), 6, 3, 2), Arguments
					.of("{a: {b: [true, {c: 1}]}}", Map.of("a", Map.of("b", List.of(true, Map.of("c", 1)))), 6, 5, 2));
	}

}
