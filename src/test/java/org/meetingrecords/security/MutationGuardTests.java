package org.meetingrecords.security;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLFieldDefinition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.EditorTokens;
import org.meetingrecords.http.Requests;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that every mutation there is, or will be, is for editors only.
 */
@GuardTest
class MutationGuardTests {

	@LocalServerPort
	private int port;

	@Autowired
	private GraphQlSource source;

	@Autowired
	private Marks marks;

	private Requests requests;

	@BeforeEach
	void connect() {
		this.requests = new Requests(this.port);
		this.marks.all.clear();
	}

	@Test
	void everyMutationIsRefusedWithoutAToken() throws Exception {
		List<GraphQLFieldDefinition> mutations = mutations();

		assertThat(mutations).extracting(GraphQLFieldDefinition::getName).contains("mark");
		for (GraphQLFieldDefinition mutation : mutations) {
			HttpResponse<String> answer = post(Map.of("query", document(mutation)), null);

			Requests.assertRefused(answer, 200, "UNAUTHORIZED", "'Authorization: Bearer TOKEN'");
			assertThat(JsonMapper.shared().readTree(answer.body()).path("errors")).as(answer.body()).hasSize(1);
			assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
		}
		assertThat(this.marks.all).isEmpty();
	}

	@Test
	void everyMutationIsRefusedWithAWrongToken() throws Exception {
		for (GraphQLFieldDefinition mutation : mutations()) {
			Requests.assertRefused(post(Map.of("query", document(mutation)), "Bearer wrong"), 401, "UNAUTHORIZED",
					"'Authorization: Bearer TOKEN'");
		}
		assertThat(this.marks.all).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"query\":\"mutation {a: mark(text: \\\"a\\\") b: mark(text: \\\"b\\\")}\"}",
			"{\"query\":\"mutation {...F} fragment F on Mutation {mark(text: \\\"a\\\")}\"}",
			"{\"query\":\"mutation {... on Mutation @include(if: true) {mark(text: \\\"a\\\")}}\"}",
			"{\"query\":\"query Q {__typename} mutation M {mark(text: \\\"a\\\")}\",\"operationName\":\"M\"}",
			"{\"documentId\":\"Trusted\"}",
			"{\"query\":\"mutation($t: String!) {mark(text: $t)}\",\"variables\":{\"t\":\"a\"}}" })
	void theGuardHoldsInEveryForm(String body) throws Exception {
		Requests.assertRefused(post(body, null), 200, "UNAUTHORIZED", "'Authorization: Bearer TOKEN'");
		assertThat(this.marks.all).isEmpty();

		assertThat(post(body, "Bearer " + EditorTokens.RIGHT).body()).contains("\"data\":{").doesNotContain("errors");
		assertThat(this.marks.all).isNotEmpty();
	}

	@Test
	void theGuardHoldsForADocumentThatIsKnownByItsHash() throws Exception {
		String query = "mutation { mark(text: \"by hash\") }";
		Map<String, Object> hash = Map.of("persistedQuery",
				Map.of("version", 1, "sha256Hash", TokenHash.of(query).toString()));
		assertThat(post(Map.of("query", query, "extensions", hash), "Bearer " + EditorTokens.RIGHT).statusCode())
			.isEqualTo(200);

		Requests.assertRefused(post(Map.of("extensions", hash), null), 200, "UNAUTHORIZED", "Only an editor");
		assertThat(this.marks.all).containsExactly("by hash");
	}

	@Test
	void nobodyChangesAnythingByGet() throws Exception {
		HttpRequest get = this.requests.to("/graphql?query=mutation%7Bmark(text:%22a%22)%7D")
			.header("Authorization", "Bearer " + EditorTokens.RIGHT)
			.build();

		Requests.assertRefused(this.requests.send(get), 405, "METHOD_NOT_ALLOWED", "by POST");
		assertThat(this.marks.all).isEmpty();
	}

	@Test
	void oneEditorLeavesTheNextCallerNothing() throws Exception {
		String body = "{\"query\":\"mutation {mark(text: \\\"a\\\")}\"}";
		for (int round = 0; round < 20; round++) {
			assertThat(post(body, "Bearer " + EditorTokens.RIGHT).body()).isEqualTo("{\"data\":{\"mark\":\"a\"}}");
			Requests.assertRefused(post(body, null), 200, "UNAUTHORIZED", "Only an editor");
		}
	}

	private List<GraphQLFieldDefinition> mutations() {
		return this.source.schema().getMutationType().getFieldDefinitions();
	}

	private static String document(GraphQLFieldDefinition mutation) {
		return "mutation {" + Mutations.selection(mutation) + "}";
	}

	private HttpResponse<String> post(Map<String, Object> request, @Nullable String authorization) throws Exception {
		return post(JsonMapper.shared().writeValueAsString(request), authorization);
	}

	private HttpResponse<String> post(String body, @Nullable String authorization) throws Exception {
		HttpRequest.Builder request = this.requests.to("/graphql")
			.header("Content-Type", Requests.JSON)
			.POST(BodyPublishers.ofString(body));
		if (authorization != null) {
			request.header("Authorization", authorization);
		}
		return this.requests.send(request.build());
	}

}
