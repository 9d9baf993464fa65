package org.meetingrecords.limits;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class RequestRateTests {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-01-01T12:00:18Z"), ZoneOffset.UTC);

	private final RequestRate rate = new RequestRate(LimitsFrom.settings("requests-per-minute", 2),
			new RefusalAnswers(JsonMapper.shared()), CLOCK);

	@Test
	void aClientIsToldHowManyRequestsItHasLeft() throws Exception {
		MockHttpServletResponse first = send("POST", "/graphql", "192.0.2.1");
		MockHttpServletResponse second = send("POST", "/graphql", "192.0.2.1");

		assertThat(first.getHeader("RateLimit-Limit")).isEqualTo("2");
		assertThat(first.getHeader("RateLimit-Remaining")).isEqualTo("1");
		assertThat(first.getHeader("RateLimit-Reset")).isEqualTo("42");
		assertThat(second.getHeader("RateLimit-Remaining")).isEqualTo("0");
		assertThat(second.getHeader("Retry-After")).isNull();
	}

	@Test
	void aClientThatSendsMoreIsRefusedAndOthersAreNot() throws Exception {
		send("POST", "/graphql", "192.0.2.1");
		send("GET", "/graphql", "192.0.2.1");

		MockHttpServletResponse refused = send("POST", "/graphql", "192.0.2.1");

		assertThat(refused.getStatus()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS.value());
		assertThat(refused.getHeader("Retry-After")).isEqualTo("42");
		assertThat(refused.getHeader("RateLimit-Remaining")).isEqualTo("0");
		assertThat(JsonMapper.shared().readTree(refused.getContentAsByteArray())).isEqualTo(JsonMapper.shared()
			.readTree(
					"""
							{"errors": [{
							  "message": "This client sent 3 requests within a minute, and 2 is the limit: wait as many seconds as \
							'Retry-After' says",
							  "extensions": {
							    "code": "TOO_MANY_REQUESTS",
							    "limit": {"name": "meeting-records.limits.requests-per-minute", "value": 2},
							    "requested": 3}}]}"""));
		assertThat(send("POST", "/graphql", "192.0.2.2").getStatus()).isEqualTo(HttpStatus.OK.value());
	}

	@Test
	void onlyRequestsToTheEndpointCount() throws Exception {
		send("POST", "/graphiql", "192.0.2.1");
		send("GET", "/", "192.0.2.1");
		send("OPTIONS", "/graphql", "192.0.2.1");

		assertThat(send("POST", "/graphql", "192.0.2.1").getHeader("RateLimit-Remaining")).isEqualTo("1");
	}

	private MockHttpServletResponse send(String method, String path, String address) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest(method, path);
		request.setRemoteAddr(address);
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.rate.doFilter(request, response, new MockFilterChain());
		return response;
	}

}
