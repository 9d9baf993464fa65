package org.meetingrecords.documents;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.http.Requests;
import org.meetingrecords.http.ServerTest;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of automatic persisted queries, as clients of Apollo send them.
 */
@ServerTest
class PersistedQueryTests {

	private static final String ANSWER = "{\"data\":{\"__typename\":\"Query\"}}";

	@LocalServerPort
	private int port;

	private Requests requests;

	@BeforeEach
	void connect() {
		this.requests = new Requests(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { Requests.JSON, Requests.GRAPHQL })
	void aQueryIsAskedByItsHashOnceItWasSentWithIt(String type) throws Exception {
		String query = "{ __typename } # " + type;

		HttpResponse<String> unknown = post(Map.of("extensions", persisted(query)), type);
		HttpResponse<String> sent = post(Map.of("query", query, "extensions", persisted(query)), type);
		HttpResponse<String> named = post(Map.of("extensions", persisted(query)), type);

		Requests.assertRefused(unknown, 200, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
		assertThat(unknown.headers().allValues("Cache-Control")).containsExactly("no-store");
		assertThat(unknown.headers().firstValue("ETag")).isEmpty();
		assertThat(sent.body()).isEqualTo(ANSWER);
		assertThat(named.body()).isEqualTo(ANSWER);
		assertThat(named.headers().firstValue("ETag")).isEqualTo(sent.headers().firstValue("ETag")).isPresent();
	}

	@Test
	void theSameHoldsForGet() throws Exception {
		String query = "{ __typename } # by GET";
		String extensions = "&extensions=" + encoded(JsonMapper.shared().writeValueAsString(persisted(query)));

		HttpResponse<String> unknown = get("?variables=%7B%7D" + extensions);
		HttpResponse<String> sent = get("?query=" + encoded(query) + extensions);
		HttpResponse<String> named = get("?operationName=" + extensions);
		HttpResponse<String> byId = get("?documentId=sha256:" + DocumentHash.of(query));

		Requests.assertRefused(unknown, 200, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
		assertThat(sent.body()).isEqualTo(ANSWER);
		assertThat(named.body()).isEqualTo(ANSWER);
		assertThat(byId.body()).isEqualTo(ANSWER);
	}

	@Test
	void aMutationIsRefusedByGetEvenIfItIsNamed() throws Exception {
		String query = "mutation { x }";
		String extensions = "&extensions=" + encoded(JsonMapper.shared().writeValueAsString(persisted(query)));

		Requests.assertRefused(get("?query=" + encoded(query) + extensions), 405, "METHOD_NOT_ALLOWED", "by POST");
	}

	@Test
	void aQueryIsNotKeptUnderTheHashOfAnother() throws Exception {
		Map<String, Object> hash = persisted("{ a: __typename }");

		Requests.assertRefused(post(Map.of("query", "{ b: __typename }", "extensions", hash), Requests.JSON), 400,
				"BAD_REQUEST", "provided sha does not match query");
		Requests.assertRefused(post(Map.of("extensions", hash), Requests.JSON), 200, "PERSISTED_QUERY_NOT_FOUND",
				"PersistedQueryNotFound");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "{ nope }" })
	void aQueryThatIsRefusedIsNotKept(String query) throws Exception {
		Map<String, Object> hash = persisted(query);

		assertThat(post(Map.of("query", query, "extensions", hash), Requests.GRAPHQL).statusCode()).isEqualTo(400);
		Requests.assertRefused(post(Map.of("extensions", hash), Requests.JSON), 200, "PERSISTED_QUERY_NOT_FOUND",
				"PersistedQueryNotFound");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"extensions":{"persistedQuery":{"version":2,"sha256Hash":"x"}}} | Unsupported persisted query version
			{"extensions":{"persistedQuery":{}}}                             | Unsupported persisted query version
			{"extensions":{"persistedQuery":1}}                              | Unsupported persisted query version
			{"query":1,"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}} | does not match
			{"documentId":1}                                                 | 'documentId' is the name
			{"documentId":"x","query":"{__typename}"}                        | send either it or a 'query'
			""")
	void aNameThatMakesNoSenseIsRefused(String body, String hint) throws Exception {
		Requests.assertRefused(this.requests.post(BodyPublishers.ofString(body), Requests.JSON, Requests.GRAPHQL), 400,
				"BAD_REQUEST", hint);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nope", "sha256:nope", "", "md5:x", "../pom.xml" })
	void aDocumentThatIsNotThereIsRefused(String id) throws Exception {
		Requests.assertRefused(post(Map.of("documentId", id), Requests.GRAPHQL), 400, "PERSISTED_QUERY_NOT_FOUND",
				"no document of this name");
	}

	private static Map<String, Object> persisted(String query) {
		return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", DocumentHash.of(query)));
	}

	private HttpResponse<String> post(Map<String, Object> request, String type) throws Exception {
		return this.requests.post(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(request)),
				Requests.JSON, type);
	}

	private HttpResponse<String> get(String query) throws Exception {
		return this.requests.send(this.requests.to("/graphql" + query).build());
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
