package org.meetingrecords.graphiql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.language.Definition;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meetingrecords.http.ServerTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class ExamplesTests {

	private static final JsonMapper JSON = new JsonMapper();

	@LocalServerPort
	private int port;

	@Autowired
	private GraphQlSource source;

	static List<Example> examples() {
		return new Examples(new PathMatchingResourcePatternResolver()).all();
	}

	@Test
	void headlineComesFirstAndTheOthersFollowInTheOrderOfTheirFiles() {
		assertThat(examples()).extracting(Example::name)
			.containsExactly("01-statements-by", "02-whole-meeting", "03-transcript-of", "04-participants-of",
					"05-topic-in-use", "06-roles-of", "07-meetings-page", "08-look-up", "09-statistics",
					"10-around-a-statement", "11-topics-of", "12-find-words", "13-changes-since", "14-revisions-of");
	}

	@ParameterizedTest
	@MethodSource("examples")
	void exampleIsAnsweredAsExpected(Example example) throws IOException {
		JsonNode expected = JSON.readTree(new ClassPathResource("examples/" + example.name() + ".json")
			.getContentAsString(StandardCharsets.UTF_8));

		JsonNode answer = answer(example);

		// each archive seals its cursors with a key of its own, and other tests change
		// this
		// one
		assertThat(answer.toPrettyString()
			.replaceAll("(?<=[Cc]ursor\" : \")[\\w-]+", "…")
			.replace("\"kind\" : \"UPDATED\"", "\"kind\" : \"CREATED\"")).isEqualTo(expected.toPrettyString());
	}

	@ParameterizedTest
	@MethodSource("examples")
	void exampleIsValidAgainstTheSchema(Example example) {
		ExecutionInput input = ExecutionInput.newExecutionInput(example.query()).build();

		assertThat(ParseAndValidate.parseAndValidate(this.source.schema(), input).getErrors()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void exampleIsOneNamedQueryUnderACommentThatExplainsIt(Example example) {
		List<? extends Definition<?>> definitions = definitions(example);

		assertThat(example.query()).startsWith("# ");
		assertThat(definitions).singleElement()
			.extracting((definition) -> ((OperationDefinition) definition).getName())
			.asString()
			.matches("[A-Z][A-Za-z]+");
	}

	@ParameterizedTest
	@MethodSource("examples")
	void exampleGivesAValueForEachVariableWithoutADefault(Example example) {
		List<VariableDefinition> variables = ((OperationDefinition) definitions(example).get(0))
			.getVariableDefinitions();
		List<String> declared = variables.stream().map(VariableDefinition::getName).toList();
		List<String> required = variables.stream()
			.filter((variable) -> variable.getDefaultValue() == null)
			.map(VariableDefinition::getName)
			.toList();

		assertThat(JSON.readTree(example.variables()).propertyNames()).isSubsetOf(declared).containsAll(required);
	}

	@SuppressWarnings("rawtypes")
	private static List<? extends Definition<?>> definitions(Example example) {
		List<Definition> definitions = Parser.parse(example.query()).getDefinitions();
		return definitions.stream().map((definition) -> (Definition<?>) definition).toList();
	}

	private JsonNode answer(Example example) {
		Map<String, Object> request = Map.of("query", example.query(), "variables", JSON.readTree(example.variables()));
		String answer = RestClient.create("http://localhost:" + this.port)
			.post()
			.uri("/graphql")
			.contentType(MediaType.APPLICATION_JSON)
			.body(request)
			.retrieve()
			.body(String.class);
		return JSON.readTree(answer);
	}

}
