package org.meetingrecords.graphql;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.meetingrecords.http.Requests;
import org.meetingrecords.http.ServerTest;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for refusing documents and their values, over real HTTP.
 */
@ServerTest
class DocumentRefusalTests {

	@LocalServerPort
	private int port;

	private Requests requests;

	@BeforeEach
	void connect() {
		this.requests = new Requests(this.port);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("documents")
	void aDocumentIsRefusedWithItsCode(String name, String document, Object variables, int status, String code,
			String hint) throws Exception {
		String body = JsonMapper.shared().writeValueAsString(Map.of("query", document, "variables", variables));

		HttpResponse<String> answer = this.requests.post(BodyPublishers.ofString(body), Requests.JSON,
				Requests.GRAPHQL);

		Requests.assertRefused(answer, status, code, hint);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue(Requests.GRAPHQL);
	}

	static Stream<Arguments> documents() {
		return Stream.concat(malformed(), meaningless());
	}

	private static Stream<Arguments> malformed() {
		return Stream.of(document("no document", "", "INVALID_SYNTAX", "line 1 column 1"),
				document("an open brace", "{meetings{", "INVALID_SYNTAX", "line 1"),
				document("deep braces", "{a".repeat(1000), "INVALID_SYNTAX", "deep"),
				document("deep lists", "{meetings(filter:" + "[".repeat(1000), "INVALID_SYNTAX", "deep"),
				document("a lone surrogate", "{meetings(filter: {text: \"\\ud800\"}) {totalCount}}", "INVALID_SYNTAX",
						"surrogate"),
				document("an unknown field", "{nope}", "INVALID_QUERY", "Field 'nope' in type 'Query' is undefined"),
				document("an unknown argument", "{meetings(nope: 1) {totalCount}}", "INVALID_QUERY", "'nope'"),
				document("an unknown input field", "{meetings(filter: {nope: 1}) {totalCount}}", "INVALID_QUERY",
						"Argument 'filter' contains a field not in 'MeetingFilter': 'nope'"),
				document("a text for a number", "{meetings(first: \"1\") {totalCount}}", "INVALID_QUERY",
						"Argument 'first' is not a valid 'Int' - Expected 'Int' but it was a 'String'"),
				document("a huge number", "{meetings(first: 99999999999999999999) {totalCount}}", "INVALID_QUERY",
						"integer range"),
				document("no selection", "{meetings}", "INVALID_QUERY", "Subselection required"),
				document("a fragment cycle", "{...A} fragment A on Query {...B} fragment B on Query {...A}",
						"INVALID_QUERY", "Fragment cycles not allowed"),
				document("an unknown fragment", "{...A}", "INVALID_QUERY", "Undefined fragment 'A'"),
				document("a mutation", "mutation {x}", "INVALID_QUERY", "'x'"),
				document("a mutation beside a query", "query A {__typename} mutation B {x}", "INVALID_QUERY",
						"'Mutation'"),
				document("a subscription", "subscription {x}", "INVALID_QUERY",
						"answered again and again, and an HTTP request just once"),
				document("null for narrower", "{topics(filter: {narrower: null}) {totalCount}}", "INVALID_QUERY",
						"Argument 'filter.narrower' must not be null"),
				document("no day of the calendar", "{meetings(filter: {date: {from: \"2020-02-30\"}}) {totalCount}}",
						"INVALID_QUERY", "'2020-02-30' is none"),
				document("a number for a day", "{meetings(filter: {date: {from: 1}}) {totalCount}}", "INVALID_QUERY",
						"a day of the calendar such as \"2021-05-08\""),
				variable("a day that is none", "Date", "meetings(filter: {date: {from: $v}})", "2020-02-30",
						"a day of the calendar such as \"2021-05-08\""),
				variable("an object for a day", "Date", "meetings(filter: {date: {from: $v}})", Map.of("a", 1),
						"a day of the calendar such as \"2021-05-08\""),
				variable("a list for a number", "Int", "meetings(first: $v)", new int[] { 1 }, "it was a 'list'"),
				variable("a fraction for a number", "Int", "meetings(first: $v)", 1.5, "'Float'"),
				variable("a text for an object", "MeetingFilter", "meetings(filter: $v)", "x", "'object'"),
				variable("an unknown field", "MeetingFilter", "meetings(filter: $v)", Map.of("nope", 1), "'nope'"),
				variable("a text for a yes or no", "TopicFilter", "topics(filter: $v)", Map.of("narrower", "x"),
						"Boolean"));
	}

	private static Stream<Arguments> meaningless() {
		return Stream.of(input("meetings(first: -1)", "1 to 100 items, not -1: change 'first'"),
				input("meetings(first: 0)", "1 to 100"), input("meetings(first: 10000)", "1 to 100 items, not 10000"),
				input("meetings(after: \"xx\")", "'xx' is not a cursor"),
				input("meetings(after: \"\")", "not a cursor"),
				input("meetings(after: \"null\")", "'null' is not a cursor"),
				input("meetings(after: \"" + base64("null") + "\")", "not a cursor"),
				input("meetings(after: \"" + base64("[null, null]") + "\")", "ursor"),
				input("meetings(after: \"" + base64("[\"people\", \"a\", \"1\"]") + "\")",
						"is not a cursor of this server"),
				input("meetings(filter: {id: \"x\"})", "'x' is not an id"),
				input("meetings(filter: {text: \"" + "a".repeat(10_000) + "\"})", "300 is the limit"),
				input("meetings(filter: {date: {from: \"2021-01-02\", to: \"2021-01-01\"}})", "swap"),
				Arguments.of("null for narrower by a variable",
						"query($v: Boolean) {topics(filter: {narrower: $v}) {totalCount}}",
						JsonMapper.shared().readTree("{\"v\": null}"), 200, "BAD_REQUEST", "variable is null"),
				Arguments.of("introspection in bad faith", "{a: __schema {types {name}} b: __schema {types {name}}}",
						Map.of(), 400, "BAD_REQUEST", "good faith"));
	}

	@ParameterizedTest
	@MethodSource("refusedDocuments")
	void clientsThatAcceptPlainJsonGetStatus200(String document) throws Exception {
		String body = JsonMapper.shared().writeValueAsString(Map.of("query", document));

		HttpResponse<String> answer = this.requests.post(BodyPublishers.ofString(body), Requests.JSON, Requests.JSON);

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue(Requests.JSON);
		assertThat(answer.body()).contains("\"code\":\"INVALID_");
	}

	static Stream<String> refusedDocuments() {
		return Stream.of("{meetings{", "{nope}");
	}

	@ParameterizedTest
	@MethodSource("operationNames")
	void anOperationNameThatDecidesNothingIsRefused(String request) throws Exception {
		Requests.assertRefused(this.requests.post(BodyPublishers.ofString(request), Requests.JSON, Requests.GRAPHQL),
				400, "INVALID_QUERY", "peration name");
	}

	static Stream<String> operationNames() {
		return Stream.of("{\"query\":\"query A {__typename}\",\"operationName\":\"B\"}",
				"{\"query\":\"query A {__typename} query B {__typename}\"}");
	}

	@ParameterizedTest
	@MethodSource("harmlessTexts")
	void textsWithOddCharactersFindNothing(String text) throws Exception {
		String body = """
				{"query": "query($t: String) {meetings(filter: {place: $t}) {totalCount}}", "variables": {"t": "%s"}}"""
			.formatted(text);

		assertThat(this.requests.post(BodyPublishers.ofString(body), Requests.JSON, Requests.GRAPHQL).body())
			.isEqualTo("{\"data\":{\"meetings\":{\"totalCount\":0}}}");
	}

	static Stream<String> harmlessTexts() {
		return Stream.of("\\ud800", "%_\\\\");
	}

	private static Arguments document(String name, String document, String code, String hint) {
		return Arguments.of(name, document, Map.of(), 400, code, hint);
	}

	private static Arguments variable(String name, String type, String field, Object value, String hint) {
		return Arguments.of(name + " as a variable", "query($v: " + type + ") {" + field + " {totalCount}}",
				Map.of("v", value), 400, "INVALID_QUERY", hint);
	}

	private static Arguments input(String field, String hint) {
		String name = (field.length() > 60) ? field.substring(0, 60) + "…" : field;
		return Arguments.of(name, "{" + field + " {totalCount nodes {id}}}", Map.of(), 200, "BAD_REQUEST", hint);
	}

	private static String base64(String json) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
	}

}
