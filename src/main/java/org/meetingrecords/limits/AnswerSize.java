package org.meetingrecords.limits;

import java.util.Collection;
import java.util.Map;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Refuses answers that are too long to be written. Their texts are in memory once however
 * often a query selects them, but the network and the client would have them each time.
 */
@Component
class AnswerSize implements WebGraphQlInterceptor {

	private static final int NUMBER = 8;

	private final int most;

	AnswerSize(Limits limits) {
		this.most = limits.answerSize();
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map(this::checked);
	}

	private WebGraphQlResponse checked(WebGraphQlResponse response) {
		long size = of(response.getExecutionResult().getData());
		if (size <= this.most) {
			return response;
		}
		GraphQLError error = new Excess(Limit.ANSWER_SIZE, this.most, size).toError(GraphqlErrorBuilder.newError());
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(response.getExecutionInput(),
				ExecutionResult.newExecutionResult().addError(error).build()));
	}

	static long of(@Nullable Object value) {
		if (value instanceof CharSequence text) {
			return text.length();
		}
		if (value instanceof Map<?, ?> object) {
			long size = 0;
			for (Map.Entry<?, ?> entry : object.entrySet()) {
				size += of(entry.getKey()) + of(entry.getValue());
			}
			return size;
		}
		if (value instanceof Collection<?> list) {
			long size = 0;
			for (Object item : list) {
				size += of(item);
			}
			return size;
		}
		return NUMBER;
	}

}
