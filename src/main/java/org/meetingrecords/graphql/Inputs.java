package org.meetingrecords.graphql;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import org.meetingrecords.shared.InvalidInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/**
 * Reads inputs of the schema where there is no GraphQL request around them: by the same
 * names, with the same coercion, and refused in the same words.
 */
@Component
public class Inputs {

	private static final int DEEPEST = 12;

	private static final int LONGEST = 20_000;

	private final JsonMapper json = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(
					StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxDocumentLength(LONGEST).build())
			.build())
		.build();

	private final GraphQlSource source;

	Inputs(GraphQlSource source) {
		this.source = source;
	}

	/**
	 * Read an input.
	 * @param <T> what it is in Java
	 * @param type what it is in Java; the schema has an input type of that name
	 * @param name what its sender calls it
	 * @param text its JSON
	 * @return the input
	 * @throws InvalidInputException if it does not fit its type
	 */
	public <T> T read(Class<T> type, String name, String text) {
		VariableDefinition definition = VariableDefinition.newVariableDefinition()
			.name(name)
			.type(new TypeName(type.getSimpleName()))
			.build();
		Map<String, ?> value = object(name, text);
		if (NulCharacters.isIn(value)) {
			throw new InvalidInputException(NulCharacters.REFUSAL);
		}
		try {
			Object coerced = ValuesResolver
				.coerceVariableValues(this.source.schema(), List.of(definition), RawVariables.of(Map.of(name, value)),
						GraphQLContext.getDefault(), Locale.ENGLISH)
				.get(name);
			return JsonMapper.shared().convertValue(coerced, type);
		}
		catch (GraphQLException ex) {
			throw new InvalidInputException(PlainMessages.ofEngine(String.valueOf(ex.getMessage())).strip());
		}
	}

	@SuppressWarnings("unchecked")
	private Map<String, ?> object(String name, String text) {
		try {
			if (this.json.readValue(text, Object.class) instanceof Map<?, ?> object) {
				return (Map<String, ?>) object;
			}
		}
		catch (JacksonException ex) {
			// it is no better than none
		}
		throw new InvalidInputException(
				"'%s' is no JSON object of at most %d characters, nested at most %d deep: write one such as {\"slug\": \"…\"}"
					.formatted(name, LONGEST, DEEPEST));
	}

}
