package org.meetingrecords.limits;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.meetingrecords.http.GraphQlEndpoint;
import org.meetingrecords.http.ImportEndpoint;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses the requests of a client that sends too many within a minute, and tells every
 * client how many it has left. A client is an address.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RequestRate extends OncePerRequestFilter {

	private final RequestTally tally = new RequestTally();

	private final RefusalAnswers answers;

	private final Clock clock;

	private final int most;

	@Autowired
	RequestRate(Limits limits, RefusalAnswers answers) {
		this(limits, answers, Clock.systemUTC());
	}

	RequestRate(Limits limits, RefusalAnswers answers, Clock clock) {
		this.answers = answers;
		this.clock = clock;
		this.most = limits.requestsPerMinute();
	}

	// browsers ask by OPTIONS whether they may ask, and nobody can stop them
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !GraphQlEndpoint.isAt(request) && !ImportEndpoint.isAt(request)
				|| request.getMethod().equals(HttpMethod.OPTIONS.name());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Instant now = this.clock.instant();
		long sent = this.tally.add(request.getRemoteAddr(), now);
		String wait = String.valueOf(RequestTally.secondsLeft(now));
		response.setHeader("RateLimit-Limit", String.valueOf(this.most));
		response.setHeader("RateLimit-Remaining", String.valueOf(Math.max(0, this.most - sent)));
		response.setHeader("RateLimit-Reset", wait);
		if (sent > this.most) {
			response.setHeader(HttpHeaders.RETRY_AFTER, wait);
			this.answers.write(request, response, new RefusedException(HttpStatus.TOO_MANY_REQUESTS,
					new Excess(Limit.REQUESTS_PER_MINUTE, this.most, sent)));
			return;
		}
		chain.doFilter(request, response);
	}

}
