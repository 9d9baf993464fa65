package org.meetingrecords.graphql;

import java.util.Set;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Leaves out of an answer the topics and matches that were not expected. A rule more in
 * the taxonomy adds them to every utterance that it fits; what was expected must stay.
 */
final class Evidence {

	private Evidence() {
	}

	static JsonNode within(JsonNode expected, JsonNode answer) {
		if (answer instanceof ObjectNode object && expected.isObject()) {
			object.properties()
				.forEach((field) -> field.setValue(within(expected.path(field.getKey()), field.getValue())));
		}
		else if (answer instanceof ArrayNode array && expected.isArray()) {
			array.removeIf((element) -> isEvidence(element) && isUnexpected(element, expected));
			for (int i = 0; i < Math.min(array.size(), expected.size()); i++) {
				array.set(i, within(expected.get(i), array.get(i)));
			}
		}
		return answer;
	}

	private static boolean isEvidence(JsonNode element) {
		return element.has("quote") || Set.copyOf(element.propertyNames()).equals(Set.of("topic", "matches"));
	}

	private static boolean isUnexpected(JsonNode element, JsonNode expected) {
		return StreamSupport.stream(expected.spliterator(), false)
			.noneMatch((other) -> element.has("quote") ? other.equals(element)
					: other.path("topic").equals(element.path("topic")));
	}

}
