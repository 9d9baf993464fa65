package org.meetingrecords.limits;

import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Lets only so many requests be answered at the same time. Counts them when they are
 * read, so that clients which send slowly keep nobody out.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ConcurrentRequests implements WebGraphQlInterceptor {

	private final Places places;

	ConcurrentRequests(Places places) {
		this.places = places;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return Mono.using(this::enter, (place) -> chain.next(request), Places::leave);
	}

	private Places enter() throws InterruptedException {
		this.places.take();
		return this.places;
	}

}
