package org.meetingrecords.http;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.filter.CorsFilter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for requests that pages of other origins send.
 */
@ServerTest
class CrossOriginTests {

	private static final String FOREIGN = "https://example.org";

	private static final String QUERY = "Content-Length: 24\r\nContent-Type: application/json\r\n\r\n{\"query\":\"{__typename}\"}";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost:3000", "https://localhost:5173", "http://localhost",
			"http://127.0.0.1:8000", "https://127.0.0.1" })
	void pagesOfThisMachineMayAsk(String origin) throws Exception {
		assertThat(preflight(origin, "POST", "content-type, x-trace")).startsWith("HTTP/1.1 200")
			.contains("Access-Control-Allow-Origin: " + origin + "\r\n", "Access-Control-Allow-Methods: GET,POST\r\n",
					"Access-Control-Allow-Headers: content-type, x-trace\r\n");
		assertThat(send("POST", origin, QUERY)).startsWith("HTTP/1.1 200")
			.contains("Access-Control-Allow-Origin: " + origin + "\r\n",
					"Access-Control-Expose-Headers: Allow, ETag, Retry-After, RateLimit-Limit, RateLimit-Remaining, "
							+ "RateLimit-Reset\r\n")
			.endsWith("{\"data\":{\"__typename\":\"Query\"}}");
	}

	@ParameterizedTest
	@ValueSource(strings = { FOREIGN, "null", "http://localhost.example.org", "http://localhost:1.example.org",
			"nonsense", "http://[" })
	void pagesOfOtherOriginsMayNot(String origin) throws Exception {
		assertThat(preflight(origin, "POST", "content-type")).startsWith("HTTP/1.1 403")
			.doesNotContain("Access-Control-Allow")
			.contains("\r\nContent-Type: application/json\r\n",
					"{\"errors\":[{\"message\":\"Pages of this origin may not", "'spring.graphql.cors'",
					"\"extensions\":{\"code\":\"BAD_REQUEST\"}");
	}

	@Test
	void theBrowserKeepsTheAnswerFromPagesOfOtherOrigins() throws Exception {
		assertThat(send("POST", FOREIGN, QUERY)).startsWith("HTTP/1.1 200").doesNotContain("Access-Control-Allow");
	}

	@Test
	void aMethodThatIsNotServedIsNotAllowed() throws Exception {
		assertThat(preflight("http://localhost:3000", "DELETE", "content-type")).startsWith("HTTP/1.1 403")
			.doesNotContain("Access-Control-Allow");
	}

	@Test
	void pagesOfThisMachineCanReadRefusalsToo() throws Exception {
		assertThat(send("POST", "http://localhost:3000", "Content-Length: 2000000\r\n\r\n")).startsWith("HTTP/1.1 4")
			.contains("Access-Control-Allow-Origin: http://localhost:3000\r\n");
	}

	@Test
	void theOperatorChoosesTheOrigins() throws Exception {
		GraphQlCorsProperties properties = new GraphQlCorsProperties();
		properties.setAllowedOrigins(List.of(FOREIGN));
		properties.setAllowedMethods(List.of("POST"));

		assertThat(allowedOrigin(properties, FOREIGN)).isEqualTo(FOREIGN);
		assertThat(allowedOrigin(properties, "http://localhost:3000")).isNull();
		assertThat(allowedOrigin(new GraphQlCorsProperties(), "http://localhost:3000")).isNull();
	}

	private static String allowedOrigin(GraphQlCorsProperties properties, String origin) throws Exception {
		CorsFilter filter = new CrossOrigin().corsFilter(properties, JsonMapper.shared()).getFilter();
		MockHttpServletRequest request = new MockHttpServletRequest("OPTIONS", "/graphql");
		request.addHeader("Origin", origin);
		request.addHeader("Access-Control-Request-Method", "POST");
		MockHttpServletResponse response = new MockHttpServletResponse();
		filter.doFilter(request, response, new MockFilterChain());
		return response.getHeader("Access-Control-Allow-Origin");
	}

	private String preflight(String origin, String method, String headers) throws Exception {
		return send("OPTIONS", origin, "Access-Control-Request-Method: " + method
				+ "\r\nAccess-Control-Request-Headers: " + headers + "\r\n\r\n");
	}

	private String send(String method, String origin, String rest) throws Exception {
		return new Requests(this.port)
			.raw(method + " /graphql HTTP/1.1\r\nHost: localhost:8080\r\nOrigin: " + origin + "\r\n" + rest);
	}

}
