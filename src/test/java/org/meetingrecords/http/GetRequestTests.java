package org.meetingrecords.http;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for queries by GET, over real HTTP.
 */
@ServerTest
class GetRequestTests {

	private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

	@LocalServerPort
	private int port;

	private Requests requests;

	@BeforeEach
	void connect() {
		this.requests = new Requests(this.port);
	}

	@ParameterizedTest
	@MethodSource("queries")
	void aQueryIsAnsweredAsItIsByPost(Map<String, String> query) throws Exception {
		Map<String, Object> body = new TreeMap<>(query);
		body.computeIfPresent("variables", (name, value) -> JsonMapper.shared().readTree(value.toString()));

		for (String accept : new String[] { Requests.JSON, Requests.GRAPHQL, "*/*" }) {
			HttpResponse<String> byPost = this.requests
				.post(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)), Requests.JSON, accept);
			HttpResponse<String> byGet = get("/graphql?" + parameters(query), accept);

			assertThat(byGet.body()).isEqualTo(byPost.body());
			assertThat(byGet.statusCode()).isEqualTo(byPost.statusCode());
			assertThat(byGet.headers().firstValue("Content-Type"))
				.isEqualTo(byPost.headers().firstValue("Content-Type"));
		}
	}

	static Stream<Map<String, String>> queries() {
		String filtered = "query($t: String) {meetings(filter: {text: $t}) {totalCount}}";
		return Stream.of(Map.of("query", "{meetings {nodes {title photos {caption}}}}"),
				Map.of("query", filtered, "variables", "{\"t\": \"Rahmon & “Putin”\"}"),
				Map.of("query", filtered, "variables", "{\"t\": 1}"), Map.of("query", filtered, "variables", "null"),
				Map.of("query", "query A {__typename} query B {b: __typename}", "operationName", "B"),
				Map.of("query", "query A {__typename} query B {b: __typename}"),
				Map.of("query", "query A {__typename} mutation B {x}", "operationName", "A"),
				Map.of("query", "{meetings {"), Map.of("query", "{nope}"),
				Map.of("query", "{meetings(first: -1) {totalCount}}"));
	}

	@Test
	void bracesAndQuotesMayStandInTheAddressAsTheyAre() throws Exception {
		String answer = this.requests.raw(
				"GET /graphql?query={meetings(filter:{text:\"Rahmon\"}){totalCount}} HTTP/1.1\r\nHost: localhost\r\n\r\n");

		assertThat(answer).startsWith("HTTP/1.1 200").endsWith("{\"data\":{\"meetings\":{\"totalCount\":1}}}");
	}

	@Test
	void emptyParametersAreNone() throws Exception {
		HttpResponse<String> answer = get(
				"/graphql?query=%7B__typename%7D&variables=&operationName=&extensions=&other=1", "*/*");

		assertThat(answer.body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
	}

	@ParameterizedTest
	@CsvSource({ "mutation {x}, ,GET is for queries", "subscription {x}, ,answered again and again",
			"query A {__typename} mutation B {x}, B, GET is for queries",
			"query A {__typename} subscription B {x}, B, answered again and again" })
	void anOperationThatIsNoQueryIsRefused(String document, String operation, String reason) throws Exception {
		Map<String, String> query = (operation != null) ? Map.of("query", document, "operationName", operation)
				: Map.of("query", document);

		HttpResponse<String> answer = get("/graphql?" + parameters(query), Requests.GRAPHQL);

		Requests.assertRefused(answer, 405, "METHOD_NOT_ALLOWED", reason);
		assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
		assertThat(answer.headers().firstValue("Content-Type")).hasValue(Requests.GRAPHQL);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{x", "[]", "1", "\"x\"", "{} x" })
	void variablesThatAreNoObjectAreRefused(String variables) throws Exception {
		String parameters = parameters(Map.of("query", "{__typename}", "variables", variables));

		Requests.assertRefused(get("/graphql?" + parameters, "*/*"), 400, "INVALID_SYNTAX",
				"'variables' is no JSON object: write one and percent-encode it");
	}

	@ParameterizedTest
	@CsvSource({ "'', There is no query: add the parameter 'query'", "?other=1, There is no query",
			"?query=, There is no query", "?query=%7Ba%7D&query=%7Bb%7D, The parameter 'query' is there 2 times",
			"?query=%7B__typename%7D&extensions=1, The parameter 'extensions' is no JSON object",
			"?query=%ff, percent-encode them as UTF-8" })
	void parametersThatAreNoRequestAreRefused(String parameters, String hint) throws Exception {
		Requests.assertRefused(get("/graphql" + parameters, "*/*"), 400, "INVALID_SYNTAX", hint);
	}

	@Test
	void aBrowserThatOpensTheEndpointIsLedToGraphiQl() throws Exception {
		HttpResponse<String> answer = get("/graphql", BROWSER);

		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location")).hasValue("graphiql");
	}

	@Test
	void aBrowserThatOpensAQueryIsAnswered() throws Exception {
		assertThat(get("/graphql?query=%7B__typename%7D", BROWSER).body())
			.isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
	}

	@Test
	void headIsAnsweredLikeGetButWithoutABody() throws Exception {
		String answer = this.requests.raw("HEAD /graphql?query={__typename} HTTP/1.1\r\nHost: localhost\r\n\r\n");

		assertThat(answer).startsWith("HTTP/1.1 200").contains("Content-Length: 31\r\n").endsWith("\r\n\r\n");
	}

	private HttpResponse<String> get(String path, String accept) throws Exception {
		HttpRequest request = this.requests.to(path).header("Accept", accept).GET().build();
		return this.requests.send(request);
	}

	private static String parameters(Map<String, String> parameters) {
		return parameters.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

}
