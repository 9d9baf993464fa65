package org.meetingrecords.caching;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.graphql.OperationTypes;
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
	 * Return what the tag of the answer to a request is made of, but for the version of
	 * the archive.
	 * @param request what it asks
	 * @param type the media type of the answer
	 * @return the fingerprint so far, null if the request is none that has a tag
	 */
	@Nullable Fingerprint of(ObjectNode request, MediaType type) {
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
			.add(type.toString())
			.add(document.stringValue())
			.add(operation.asString(""))
			.add(variables.isObject() ? variables : JsonNodeFactory.instance.objectNode());
	}

	private static boolean isAbsent(JsonNode value) {
		return value.isMissingNode() || value.isNull();
	}

}
