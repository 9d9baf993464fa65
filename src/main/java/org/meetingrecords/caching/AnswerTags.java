package org.meetingrecords.caching;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.http.OperationTypes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Gives answers their tags. Answers with the same tag are the same: it depends on all
 * that an answer depends on.
 */
@Component
class AnswerTags {

	private final String build;

	AnswerTags(ObjectProvider<BuildProperties> build) {
		// when it is not known, no two starts are of the same build
		this.build = build.stream()
			.map((properties) -> properties.getVersion() + " of " + properties.getTime())
			.findFirst()
			.orElseGet(() -> Instant.now().toString());
	}

	/**
	 * Return the tag of the answer to a request.
	 * @param request what it asks
	 * @param type the media type of the answer
	 * @param version the version of the archive
	 * @return the tag, null if the request is none that has one
	 */
	@Nullable String tag(ObjectNode request, MediaType type, String version) {
		JsonNode document = request.path("query");
		JsonNode operation = request.path("operationName");
		JsonNode variables = request.path("variables");
		JsonNode extensions = request.path("extensions");
		if (!document.isString() || !(operation.isString() || isAbsent(operation))
				|| !(variables.isObject() || isAbsent(variables)) || !(extensions.isObject() || isAbsent(extensions))
				|| OperationTypes.otherThanQuery(document.stringValue(), operation.asString("")).isPresent()) {
			return null;
		}
		return new Fingerprint().add(this.build)
			.add(version)
			.add(type.toString())
			.add(document.stringValue())
			.add(operation.asString(""))
			.add(variables.isObject() ? variables : JsonNodeFactory.instance.objectNode())
			.toString();
	}

	private static boolean isAbsent(JsonNode value) {
		return value.isMissingNode() || value.isNull();
	}

}
