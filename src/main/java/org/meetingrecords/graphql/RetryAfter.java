package org.meetingrecords.graphql;

import java.time.Duration;

import graphql.GraphQLContext;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Tells by HTTP's {@code Retry-After} when to ask again for what is unavailable.
 */
@Component
class RetryAfter implements WebGraphQlInterceptor {

	private static final String KEY = RetryAfter.class.getName();

	/**
	 * Note for the answer to a request that a part of it can be asked for again. What
	 * takes longest is what the client waits for.
	 * @param context the context of the request
	 * @param wait after how long
	 */
	static void note(GraphQLContext context, Duration wait) {
		context.compute(KEY,
				(key, other) -> (other instanceof Duration longer && longer.compareTo(wait) > 0) ? longer : wait);
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).doOnNext((response) -> {
			Duration wait = response.getExecutionInput().getGraphQLContext().get(KEY);
			if (wait != null) {
				response.getResponseHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()));
			}
		});
	}

}
