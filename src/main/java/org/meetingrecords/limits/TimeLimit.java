package org.meetingrecords.limits;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import graphql.GraphQLError;
import org.meetingrecords.graphql.ErrorCode;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Gives every request its {@link Deadline}, and its answer one error for each field that
 * missed it, however many objects the field is missing from.
 */
@Component
@Order(TimeLimit.BEFORE_THE_LAST)
class TimeLimit implements WebGraphQlInterceptor {

	/** What reads from the archive comes behind, and gets no more time than is left. */
	static final int BEFORE_THE_LAST = Ordered.LOWEST_PRECEDENCE - 1;

	private final Duration time;

	TimeLimit(Limits limits) {
		this.time = limits.time();
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return Mono.defer(
				() -> chain.next(request).contextWrite((context) -> context.put(Deadline.KEY, new Deadline(this.time))))
			.map(TimeLimit::withOneErrorForEachField);
	}

	private static WebGraphQlResponse withOneErrorForEachField(WebGraphQlResponse response) {
		Set<List<Object>> fields = new HashSet<>();
		List<GraphQLError> errors = new ArrayList<>();
		for (GraphQLError error : response.getExecutionResult().getErrors()) {
			if (error.getErrorType() != ErrorCode.TIMEOUT || fields.add(field(error))) {
				errors.add(error);
			}
		}
		return fields.isEmpty() ? response : response.transform((builder) -> builder.errors(errors));
	}

	// an answer that is given up as a whole has no field to blame
	static List<Object> field(GraphQLError error) {
		List<Object> path = Objects.requireNonNullElse(error.getPath(), List.of());
		return path.stream().filter((step) -> !(step instanceof Number)).toList();
	}

}
