package org.meetingrecords.caching;

import org.meetingrecords.shared.Momentary;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Tells complete answers from those with errors and those of the moment, which may be
 * others the next time.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CompleteAnswers implements WebGraphQlInterceptor {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).doOnNext((response) -> {
			if (request.getAttributes().get(Exchange.KEY) instanceof Exchange exchange && isComplete(response)) {
				exchange.complete();
			}
		});
	}

	private static boolean isComplete(WebGraphQlResponse response) {
		return response.isValid() && response.getErrors().isEmpty() && response.getData() != null
				&& !Momentary.isMarked(response.getExecutionInput().getGraphQLContext());
	}

}
