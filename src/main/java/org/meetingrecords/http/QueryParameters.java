package org.meetingrecords.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.InvalidInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Reads the parameters of a GET request into the JSON that a POST request has as its
 * body.
 */
@Component
class QueryParameters {

	private static final Set<String> TEXTS = Set.of("query", "documentId", "operationName");

	private static final Set<String> OBJECTS = Set.of("variables", "extensions");

	private final JsonMapper json;

	QueryParameters(JsonMapper json) {
		this.json = json;
	}

	/**
	 * Return the request that the parameters of an address make up.
	 * @param request the request for the address
	 * @return the request
	 * @throws InvalidInputException if they make up none
	 */
	ObjectNode request(HttpServletRequest request) {
		return request(parameters(request));
	}

	private static Map<String, String[]> parameters(HttpServletRequest request) {
		try {
			return request.getParameterMap();
		}
		catch (IllegalStateException ex) {
			// that is how Tomcat tells
			throw new InvalidInputException(
					"The parameters in the address cannot be read: percent-encode them as UTF-8");
		}
	}

	private ObjectNode request(Map<String, String[]> parameters) {
		ObjectNode request = this.json.createObjectNode();
		TEXTS.forEach((name) -> value(parameters, name).ifPresent((value) -> request.put(name, value)));
		OBJECTS.forEach((name) -> value(parameters, name).ifPresent((value) -> request.set(name, object(name, value))));
		if (!request.has("query") && !request.has("documentId") && !request.has("extensions")) {
			throw new InvalidInputException(
					"There is no query: add the parameter 'query', percent-encoded, for example "
							+ "/graphql?query=%7B__typename%7D, or open /graphiql in a browser");
		}
		return request;
	}

	private static Optional<String> value(Map<String, String[]> parameters, String name) {
		List<String> values = List.of(parameters.getOrDefault(name, new String[0]));
		if (values.size() > 1) {
			throw new InvalidInputException(
					"The parameter '%s' is there %d times: give it once".formatted(name, values.size()));
		}
		return values.stream().filter((value) -> !value.isBlank()).findFirst();
	}

	private JsonNode object(String name, String text) {
		JsonNode value = parsed(text);
		if (value == null || !(value.isObject() || value.isNull())) {
			throw new InvalidInputException(
					"The parameter '%s' is no JSON object: write one and percent-encode it, for example %s=%%7B%%7D for {}"
						.formatted(name, name));
		}
		return value;
	}

	private @Nullable JsonNode parsed(String text) {
		try {
			return this.json.readTree(text);
		}
		catch (JacksonException ex) {
			return null;
		}
	}

}
