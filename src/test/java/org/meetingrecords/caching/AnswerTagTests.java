package org.meetingrecords.caching;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.http.Requests;
import org.meetingrecords.http.ServerTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the tags that answers have, and of requests that name them.
 */
@ServerTest
class AnswerTagTests {

	private static final String QUERY = "{meetings {nodes {title}}}";

	@LocalServerPort
	private int port;

	private Requests requests;

	@BeforeEach
	void connect() {
		this.requests = new Requests(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "HEAD" })
	void anAnswerInTheAddressHasATag(String method) throws Exception {
		HttpResponse<String> answer = this.requests.send(get(QUERY).method(method, BodyPublishers.noBody()).build());

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(header(answer, "ETag")).matches("W/\"[\\w-]{32}\"");
		assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
		assertThat(answer.headers().allValues("Vary")).contains("Accept", "Origin", "Accept-Encoding, X-GraphQL-Cost");
	}

	@Test
	void theSameQueryHasTheSameTagHoweverItIsSent() throws Exception {
		String document = "query($a: Int, $b: MeetingFilter) {meetings(first: $a, filter: $b) {totalCount}}";
		List<String> variables = List.of("{\"a\":1,\"b\":{\"place\":\"x\",\"text\":\"y\"}}",
				" { \"b\" : {\"text\": \"y\", \"place\" : \"x\"},\n\"a\": 1 }");

		assertThat(List.of(post(document, "\"variables\":" + variables.get(0)),
				post(document, "\"variables\":" + variables.get(1)),
				post(document, "\"operationName\":null,\"extensions\":{},\"variables\":" + variables.get(1)),
				header(this.requests.send(get(document, variables.get(1)).build()), "ETag")))
			.allMatch((tag) -> tag.startsWith("W/\""))
			.containsOnly(post(document, "\"variables\":" + variables.get(0)));
	}

	@Test
	void otherQueriesHaveOtherTags() throws Exception {
		String document = "query A($a: [ID!]! = []) {nodes(ids: $a) {id}} query B {__typename}";
		assertThat(List.of(post(document, "\"operationName\":\"A\""), post(document + " ", "\"operationName\":\"A\""),
				post(document, "\"operationName\":\"B\""),
				post(document, "\"operationName\":\"A\",\"variables\":{\"a\":[\"TWVldGluZzox\"]}"),
				post(document, "\"operationName\":\"A\",\"variables\":{\"a\":[\"TWVldGluZzox\",\"TWVldGluZzoy\"]}"),
				post(document, "\"operationName\":\"A\",\"variables\":{\"b\":1}"),
				post(document, "\"operationName\":\"A\",\"variables\":{\"b\":\"1\"}"),
				post(document, "\"operationName\":\"A\",\"variables\":{\"b\":null}")))
			.allMatch((tag) -> tag.startsWith("W/\""))
			.doesNotHaveDuplicates();
	}

	@Test
	void anotherMediaTypeHasAnotherTag() throws Exception {
		assertThat(header(this.requests.send(get(QUERY).header("Accept", Requests.JSON).build()), "ETag"))
			.isNotEqualTo(header(this.requests.send(get(QUERY).header("Accept", Requests.GRAPHQL).build()), "ETag"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "%s", "\"other\", %s", "W/\"a,b\" , %s, \"x\"", "*" })
	void aClientThatHasTheAnswerIsToldSo(String known) throws Exception {
		HttpResponse<String> answer = this.requests.send(get(QUERY).build());
		String tag = header(answer, "ETag");

		for (String name : List.of(tag, tag.substring(2))) {
			HttpRequest.Builder again = get(QUERY).header("If-None-Match", known.formatted(name));
			HttpResponse<String> unchanged = this.requests.send(again.build());

			assertThat(unchanged.statusCode()).isEqualTo(304);
			assertThat(unchanged.body()).isEmpty();
			assertThat(header(unchanged, "ETag")).isEqualTo(tag);
			assertThat(header(unchanged, "Cache-Control")).isEqualTo("no-cache");
			assertThat(unchanged.headers().allValues("Vary"))
				.containsExactlyInAnyOrderElementsOf(answer.headers().allValues("Vary"));
		}
	}

	@Test
	void theSameHoldsForPost() throws Exception {
		HttpRequest.Builder request = this.requests.to("/graphql")
			.header("Content-Type", Requests.JSON)
			.header("If-None-Match", post(QUERY, "\"operationName\":null"))
			.POST(BodyPublishers.ofString("{\"query\":\"" + QUERY + "\"}"));

		assertThat(this.requests.send(request.build()).statusCode()).isEqualTo(304);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"extensions\":1", "\"variables\":[]", "\"operationName\":2" })
	void whatMakesNoSenseIsRefusedThoughItsQueryWasAnsweredBefore(String nonsense) throws Exception {
		post(QUERY, "\"extensions\":{}");
		HttpRequest.Builder request = this.requests.to("/graphql")
			.header("Content-Type", Requests.JSON)
			.POST(BodyPublishers.ofString("{\"query\":\"" + QUERY + "\"," + nonsense + "}"));

		assertThat(this.requests.send(request.build()).statusCode()).isEqualTo(400);
	}

	@Test
	void aClientThatHasAnotherAnswerGetsThisOne() throws Exception {
		HttpRequest.Builder request = get(QUERY).header("If-None-Match", "W/\"other\"");

		assertThat(this.requests.send(request.build()).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{nope}                              | 400
			{                                   | 400
			{meetings(first: -1) {totalCount}}  | 200
			{a: __typename b: meetings(first: 0) {totalCount}} | 200
			subscription {x}                    | 405
			""")
	void anErrorHasNoTagAndIsNotToBeStored(String document, int status) throws Exception {
		for (int round = 0; round < 2; round++) {
			HttpResponse<String> answer = this.requests.send(get(document).header("Accept", Requests.GRAPHQL).build());

			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
			assertThat(answer.headers().firstValue("ETag")).isEmpty();
			assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
		}
	}

	@ParameterizedTest
	@CsvSource({ "Authorization, Bearer x", "X-GraphQL-Cost, true" })
	void anAnswerForOneClientHasNoTagAndIsNotToBeStored(String header, String value) throws Exception {
		HttpResponse<String> answer = this.requests.send(get(QUERY).header(header, value).build());

		assertThat(answer.headers().firstValue("ETag")).isEmpty();
		assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
	}

	private String post(String document, String rest) throws Exception {
		String body = "{\"query\":\"" + document + "\"," + rest + "}";
		HttpResponse<String> answer = this.requests.post(BodyPublishers.ofString(body), Requests.JSON, "*/*");
		assertThat(answer.body()).startsWith("{\"data\":");
		return header(answer, "ETag");
	}

	private HttpRequest.Builder get(String document) {
		return get(document, "{}");
	}

	private HttpRequest.Builder get(String document, String variables) {
		return this.requests
			.to("/graphql?query=%s&variables=%s".formatted(URLEncoder.encode(document, StandardCharsets.UTF_8),
					URLEncoder.encode(variables, StandardCharsets.UTF_8)));
	}

	private static String header(HttpResponse<String> answer, String name) {
		return answer.headers().firstValue(name).orElseThrow(() -> new AssertionError(Map.of(name, answer.body())));
	}

}
