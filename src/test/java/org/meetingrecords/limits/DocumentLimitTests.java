package org.meetingrecords.limits;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.meetingrecords.http.Requests;
import org.meetingrecords.http.ServerTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what documents are refused for, over real HTTP: each limit alone.
 */
@ServerTest
class DocumentLimitTests {

	private static final String IDS = "query($ids: [ID!]!) {nodes(ids: $ids) {id}}";

	@LocalServerPort
	private int port;

	private Requests requests;

	@BeforeEach
	void connect() {
		this.requests = new Requests(this.port);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("documents")
	void aDocumentBeyondALimitIsRefused(String limit, long most, long requested, String hint, String document,
			Map<String, Object> variables) throws Exception {
		HttpResponse<String> answer = send(document, variables);

		Requests.assertRefused(answer, 400, "LIMIT_EXCEEDED", hint);
		JsonNode errors = JsonMapper.shared().readTree(answer.body()).path("errors");
		assertThat(errors).hasSize(1);
		assertThat(errors.path(0).path("extensions").path("limit")).isEqualTo(JsonMapper.shared()
			.valueToTree(Map.of("name", "meeting-records.limits." + limit, "value", (int) most)));
		assertThat(errors.path(0).path("extensions").path("requested").asLong()).isEqualTo(requested);
	}

	static Stream<Arguments> documents() {
		return Stream.of(
				refused("characters", 100_000, 100_013, "100,013 characters, and 100,000 is the limit: shorten it",
						"{__typename}" + " ".repeat(100_001)),
				refused("tokens", 5000, 5002, "5,002 tokens, and 5,000 is the limit", many(2500, "a b ")),
				refused("selections", 400, 401, "401 fields, fragments included", many(401, "__typename ")),
				refused("depth", 20, 21, "21 deep", nested("source {name}")),
				refused("fragments", 100, 101, "101 fragments",
						"{...F0}" + IntStream.range(0, 101)
							.mapToObj((i) -> " fragment F" + i + " on Query {__typename}")
							.collect(Collectors.joining())),
				refused("aliases", 50, 51, "51 aliases", many(51, "a: __typename ")),
				refused("directives", 50, 51, "51 directives", many(51, "__typename @include(if: true) ")),
				refused("directives-per-place", 5, 6, "One place of the document has 6",
						"{__typename" + " @a".repeat(6) + "}"),
				refused("cost", 100_000, 1_010_100, "1,010,100 objects",
						"{meetings(first: 100) {nodes {participants(first: 100) {nodes {utterances(first: 100) "
								+ "{nodes {text}}}}}}}"),
				refused("value-depth", 12, 13, "13 deep",
						"{meetings(filter: " + "{region: ".repeat(12) + "1" + "}".repeat(12) + ") {totalCount}}"),
				refused("list-items", 100, 101, "101 items", "{nodes(ids: [" + "1 ".repeat(101) + "]) {id}}"),
				Arguments.of("list-items", 100, 101, "101 items", IDS, Map.of("ids", Collections.nCopies(101, "x"))),
				Arguments.of("values", 300, 1002, "1,002 values", IDS,
						Map.of("ids", List.of(), "x", Collections.nCopies(37, Collections.nCopies(26, "x")))));
	}

	private static Arguments refused(String limit, long most, long requested, String hint, String document) {
		return Arguments.of(limit, most, requested, hint, document, Map.of());
	}

	private static String many(int times, String selection) {
		return "{" + selection.repeat(times) + "}";
	}

	private static String nested(String leaf) {
		return "{meeting(slug: \"x\") {" + "participants(first: 1) {nodes {meeting {".repeat(6) + leaf + "}".repeat(20);
	}

	@ParameterizedTest
	@MethodSource("allowed")
	void aDocumentAtTheLimitIsAnswered(String document) throws Exception {
		HttpResponse<String> answer = send(document, Map.of());

		assertThat(answer.body()).startsWith("{\"data\":{");
		assertThat(answer.statusCode()).isEqualTo(200);
	}

	static Stream<String> allowed() {
		return Stream.of(many(400, "__typename "), "{__typename}" + " ".repeat(99_988), "{"
				+ IntStream.range(0, 50).mapToObj((i) -> "a" + i + ": __typename ").collect(Collectors.joining()) + "}",
				nested("title"));
	}

	@Test
	void allLimitsThatADocumentGoesBeyondAreTold() throws Exception {
		HttpResponse<String> answer = send(many(401, "a: __typename @b "), Map.of());

		assertThat(JsonMapper.shared().readTree(answer.body()).path("errors"))
			.extracting((error) -> error.path("extensions").path("limit").path("name").asString())
			.containsExactly("meeting-records.limits.selections", "meeting-records.limits.aliases",
					"meeting-records.limits.directives");
	}

	@ParameterizedTest
	@MethodSource("explosions")
	@Timeout(value = 10, unit = TimeUnit.SECONDS)
	void fragmentsThatMultiplyAreRefusedAtOnce(String document) throws Exception {
		Requests.assertRefused(send(document, Map.of()), 400, "LIMIT_EXCEEDED", "1,000,000,000 fields");
	}

	static Stream<String> explosions() {
		String doubling = IntStream.range(0, 30)
			.mapToObj((i) -> " fragment F" + i + " on Query {...F" + (i + 1) + " ...F" + (i + 1) + "}")
			.collect(Collectors.joining());
		return Stream.of("{...F0}" + doubling + " fragment F30 on Query {__typename}", "{...F0}" + doubling,
				"{__typename}" + doubling + " fragment F30 on Query {...F0}");
	}

	private HttpResponse<String> send(String document, Map<String, Object> variables) throws Exception {
		String body = JsonMapper.shared().writeValueAsString(Map.of("query", document, "variables", variables));
		return this.requests.post(BodyPublishers.ofString(body), Requests.JSON, Requests.GRAPHQL);
	}

}
