package org.meetingrecords.limits;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;

/**
 * A limit that a request went beyond. All limits are told to clients in the same way.
 *
 * @param limit the limit
 * @param most its value
 * @param requested what the request asked for
 */
record Excess(Limit limit, long most, long requested) {

	String message() {
		return String.format(Locale.ROOT, this.limit.message(), grouped(this.requested), grouped(this.most));
	}

	Map<String, Object> extensions() {
		return Map.of("code", this.limit.code(), "limit", Map.of("name", this.limit.property(), "value", this.most),
				"requested", this.requested);
	}

	GraphQLError toError(GraphqlErrorBuilder<?> error) {
		return error.message("%s", message()).errorType(this.limit.code()).extensions(extensions()).build();
	}

	/** Return the body of an answer that consists of this alone. */
	Map<String, Object> toBody() {
		return Map.of("errors", List.of(Map.of("message", message(), "extensions", extensions())));
	}

	private static String grouped(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

}
