package org.meetingrecords.limits;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Lets only so many requests be answered at the same time. Counts them when they are
 * read, so that clients which send slowly keep nobody out.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ConcurrentRequests implements WebGraphQlInterceptor {

	private final Semaphore places;

	private final int most;

	private final Duration longestWait;

	ConcurrentRequests(Limits limits) {
		this.most = limits.concurrentRequests();
		this.places = new Semaphore(this.most, true);
		this.longestWait = limits.longestWait();
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return Mono.using(this::enter, (place) -> chain.next(request), Semaphore::release);
	}

	private Semaphore enter() throws InterruptedException {
		if (!this.places.tryAcquire(this.longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
			throw new RefusedException(HttpStatus.SERVICE_UNAVAILABLE,
					new Excess(Limit.CONCURRENT_REQUESTS, this.most, this.most + 1L + this.places.getQueueLength()));
		}
		return this.places;
	}

}
