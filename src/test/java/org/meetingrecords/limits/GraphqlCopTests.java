package org.meetingrecords.limits;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meetingrecords.http.Requests;
import org.meetingrecords.http.ServerTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what the scanner graphql-cop looks for. Introspection and GraphiQL stay open:
 * the archive is there to be explored.
 */
@ServerTest
class GraphqlCopTests {

	@LocalServerPort
	private int port;

	private Requests requests;

	@BeforeEach
	void connect() {
		this.requests = new Requests(this.port);
	}

	@Test
	void aliasesAreNotOverloaded() throws Exception {
		String aliases = IntStream.range(0, 101)
			.mapToObj((i) -> "alias" + i + ":__typename \n")
			.collect(Collectors.joining());

		assertThat(answer("query cop { " + aliases + " }").has("data")).isFalse();
	}

	@Test
	void requestsAreNotBatched() throws Exception {
		String batch = JsonMapper.shared()
			.writeValueAsString(Collections.nCopies(10, Map.of("query", "query cop { __typename }")));

		assertThat(post(batch, Requests.JSON).statusCode()).isEqualTo(400);
	}

	@Test
	void directivesAreNotOverloaded() throws Exception {
		assertThat(answer("query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }").path("errors")).hasSize(1);
	}

	@Test
	void fieldsAreNotDuplicated() throws Exception {
		assertThat(answer("query cop { " + "__typename \n".repeat(500) + "}").has("data")).isFalse();
	}

	@Test
	void introspectionDoesNotGoInCircles() throws Exception {
		assertThat(
				answer("query cop { __schema { types { fields { type { fields { type { fields { type { fields { type "
						+ "{ name } } } } } } } } } } }")
					.has("data"))
			.isFalse();
	}

	@Test
	void fieldsAreNotSuggested() throws Exception {
		assertThat(answer("query cop { __schema { directive } }").toString())
			.doesNotContainIgnoringCase("did you mean");
	}

	@Test
	void answersAreNotTraced() throws Exception {
		assertThat(answer("query cop { __typename }").toString()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
	}

	@Test
	void failuresAreHandled() throws Exception {
		JsonNode answer = answer("qwerty cop { abc }");

		assertThat(answer.path("errors").path(0).path("extensions").path("code").asString())
			.isEqualTo("INVALID_SYNTAX");
		assertThat(answer.toString()).doesNotContainIgnoringCase("exception");
	}

	@Test
	void formsAreNoRequests() throws Exception {
		assertThat(
				post("query=" + encoded("query cop { __typename }"), "application/x-www-form-urlencoded").statusCode())
			.isEqualTo(415);
	}

	@Test
	void mutationsAreNotSentByGet() throws Exception {
		HttpResponse<String> answer = this.requests
			.send(this.requests.to("/graphql?query=" + encoded("mutation cop { __typename }")).GET().build());

		assertThat(answer.statusCode()).isBetween(400, 499);
		assertThat(JsonMapper.shared().readTree(answer.body()).has("data")).isFalse();
	}

	private JsonNode answer(String document) throws Exception {
		String body = JsonMapper.shared().writeValueAsString(Map.of("query", document, "operationName", "cop"));
		return JsonMapper.shared().readTree(post(body, Requests.JSON).body());
	}

	private HttpResponse<String> post(String body, String contentType) throws Exception {
		return this.requests.post(BodyPublishers.ofString(body), contentType, Requests.JSON);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
