package org.meetingrecords.documents;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.meetingrecords.http.Requests;
import org.meetingrecords.http.ServerTest;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of documents that are sent again.
 */
@ServerTest
class KnownDocumentsTests {

	private final List<String> parsed = new ArrayList<>();

	@LocalServerPort
	private int port;

	@Autowired
	private KnownDocuments documents;

	@Test
	void aDocumentIsParsedOnce() {
		PreparsedDocumentEntry first = entry("{ once: __typename }");
		PreparsedDocumentEntry second = entry("{ once: __typename }");

		assertThat(this.parsed).containsExactly("{ once: __typename }");
		assertThat(second).isSameAs(first);
	}

	@Test
	void aDocumentThatIsNoneIsNotKept() {
		entry("{ broken");
		entry("{ broken");

		assertThat(this.parsed).containsExactly("{ broken", "{ broken");
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("refused")
	void aKnownDocumentIsRefusedForItsVariables(String document, Map<String, Object> allowed,
			Map<String, Object> refused, String code, String hint) throws Exception {
		assertThat(send(document, allowed).statusCode()).isEqualTo(200);
		assertThat(send(document, allowed).statusCode()).isEqualTo(200);
		Requests.assertRefused(send(document, refused), 400, code, hint);
		Requests.assertRefused(send(document, refused), 400, code, hint);
		assertThat(send(document, allowed).statusCode()).isEqualTo(200);
	}

	static Stream<Arguments> refused() {
		return Stream.of(
				Arguments.of("query($ids: [ID!]!) {nodes(ids: $ids) {id}}", Map.of("ids", List.of()),
						Map.of("ids", Collections.nCopies(101, "x")), "LIMIT_EXCEEDED", "101 items"),
				Arguments.of("query($ids: [ID!]!) {nodes(ids: $ids) {id __typename}}", Map.of("ids", List.of()),
						Map.of("ids", List.of(), "x", Collections.nCopies(4, Collections.nCopies(99, "x"))),
						"LIMIT_EXCEEDED", "403 values"),
				Arguments.of(
						"query($n: Int) {meetings(first: $n) {nodes {participants(first: 100) {nodes "
								+ "{utterances(first: 100) {nodes {text}}}}}}}",
						Map.of("n", 1), Map.of("n", 100), "LIMIT_EXCEEDED", "1,010,100 objects"),
				Arguments.of("query($if: Boolean = true) {__typename @include(if: $if)}", Map.of(), nullFor("if"),
						"BAD_REQUEST", "'$if' of @include is null"));
	}

	@Test
	void aDocumentBeyondALimitIsRefusedAgain() throws Exception {
		String document = "{" + "__typename ".repeat(401) + "}";

		Requests.assertRefused(send(document, Map.of()), 400, "LIMIT_EXCEEDED", "401 fields");
		Requests.assertRefused(send(document, Map.of()), 400, "LIMIT_EXCEEDED", "401 fields");
	}

	@Test
	void eachOperationOfAKnownDocumentHasItsOwnWeight() throws Exception {
		String document = "query A {__typename} query B {meetings(first: 100) {nodes {participants(first: 100) {nodes "
				+ "{utterances(first: 100) {nodes {text}}}}}}}";

		for (int round = 0; round < 2; round++) {
			assertThat(send(document, "A").statusCode()).isEqualTo(200);
			Requests.assertRefused(send(document, "B"), 400, "LIMIT_EXCEEDED", "1,010,100 objects");
		}
	}

	private static Map<String, Object> nullFor(String variable) {
		Map<String, Object> variables = new HashMap<>();
		variables.put(variable, null);
		return variables;
	}

	private PreparsedDocumentEntry entry(String text) {
		return this.documents.getDocumentAsync(ExecutionInput.newExecutionInput(text).build(), (input) -> {
			this.parsed.add(input.getQuery());
			try {
				return new PreparsedDocumentEntry(Parser.parse(input.getQuery()));
			}
			catch (InvalidSyntaxException ex) {
				return new PreparsedDocumentEntry(ex.toInvalidSyntaxError());
			}
		}).join();
	}

	private HttpResponse<String> send(String document, Map<String, Object> variables) throws Exception {
		return send(Map.of("query", document, "variables", variables));
	}

	private HttpResponse<String> send(String document, String operation) throws Exception {
		return send(Map.<String, Object>of("query", document, "operationName", operation));
	}

	private HttpResponse<String> send(Map<String, Object> request) throws Exception {
		return new Requests(this.port).post(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(request)),
				Requests.JSON, Requests.GRAPHQL);
	}

}
