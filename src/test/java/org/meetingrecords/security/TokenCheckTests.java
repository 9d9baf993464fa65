package org.meetingrecords.security;

import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.EditorTokens;
import org.meetingrecords.http.Requests;
import org.meetingrecords.http.ServerTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what the server does with the header {@code Authorization}.
 */
@ServerTest
class TokenCheckTests {

	private static final String QUERY = "{\"query\":\"{__typename}\"}";

	private static final String ANSWER = "{\"data\":{\"__typename\":\"Query\"}}";

	@LocalServerPort
	private int port;

	private Requests requests;

	@BeforeEach
	void connect() {
		this.requests = new Requests(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Bearer", "Bearer ", "Bearer wrong", "bearer\twrong", "Bearer a b", "Basic YTpi",
			"Bearer " + EditorTokens.HASH, "Bearer " + EditorTokens.RIGHT + "=", "Bearer " + EditorTokens.RIGHT + " x",
			EditorTokens.RIGHT, "Bearer ?", "Bearer \u00fc", "Bearer \"" + EditorTokens.RIGHT + "\"" })
	void aTokenThatIsNotRightIsRefused(String authorization) throws Exception {
		HttpResponse<String> answer = post(authorization);

		Requests.assertRefused(answer, 401, "UNAUTHORIZED", "no editor's token");
		assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
		assertThat(answer.headers().firstValue("Content-Type")).hasValue(Requests.GRAPHQL);
		assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
		assertThat(answer.headers().firstValue("RateLimit-Remaining")).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bearer ", "bearer ", "BEARER   " })
	void whoSendsTheRightOneReadsLikeEverybody(String scheme) throws Exception {
		HttpResponse<String> answer = post(scheme + EditorTokens.RIGHT);

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEqualTo(ANSWER);
		assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
		assertThat(answer.headers().firstValue("ETag")).isEmpty();
	}

	@Test
	void aWrongTokenIsRefusedByGetToo() throws Exception {
		Requests.assertRefused(this.requests.send(this.requests.to("/graphql?query=%7B__typename%7D")
			.header("Authorization", "Bearer wrong")
			.header("If-None-Match", "*")
			.build()), 401, "UNAUTHORIZED", "no editor's token");
	}

	@Test
	void aHeaderThatIsThereTwiceIsRefused() throws Exception {
		String answer = this.requests.raw("""
				POST /graphql HTTP/1.1
				Host: localhost
				Connection: close
				Authorization: Bearer %s
				Authorization: Bearer %1$s
				Content-Type: application/json
				Content-Length: %d

				%s""".formatted(EditorTokens.RIGHT, QUERY.length(), QUERY).replace("\n", "\r\n"));

		assertThat(answer).startsWith("HTTP/1.1 401").contains("\"code\":\"UNAUTHORIZED\"");
	}

	@Test
	void aBodyThatIsTooLargeIsNotReadForAWrongToken() throws Exception {
		Requests.assertRefused(this.requests.send(this.requests.to("/graphql")
			.header("Authorization", "Bearer wrong")
			.header("Content-Type", Requests.JSON)
			.version(HttpClient.Version.HTTP_1_1)
			.POST(BodyPublishers.ofByteArray(new byte[1_200_000]))
			.build()), 401, "UNAUTHORIZED", "no editor's token");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphiql", "/graphiql/examples", "/graphiql/page.js" })
	void pagesAndFilesAreForEverybody(String path) throws Exception {
		assertThat(
				this.requests.send(this.requests.to(path).header("Authorization", "Basic YTpi").build()).statusCode())
			.isEqualTo(200);
	}

	@Test
	void pagesOfAllowedOriginsMaySendATokenAndReadThatItIsWrong() throws Exception {
		String origin = "\r\nHost: localhost\r\nConnection: close\r\nOrigin: http://localhost:3000\r\n";

		assertThat(this.requests.raw("OPTIONS /graphql HTTP/1.1" + origin + "Access-Control-Request-Method: POST\r\n"
				+ "Access-Control-Request-Headers: authorization, content-type\r\n\r\n"))
			.startsWith("HTTP/1.1 200")
			.contains("Access-Control-Allow-Headers: authorization, content-type\r\n");
		assertThat(this.requests
			.raw("GET /graphql?query=%7B__typename%7D HTTP/1.1" + origin + "Authorization: Bearer wrong\r\n\r\n"))
			.startsWith("HTTP/1.1 401")
			.contains("Access-Control-Allow-Origin: http://localhost:3000\r\n");
	}

	private HttpResponse<String> post(String authorization) throws Exception {
		return this.requests.send(this.requests.to("/graphql")
			.header("Authorization", authorization)
			.header("Content-Type", Requests.JSON)
			.header("Accept", Requests.GRAPHQL)
			.POST(BodyPublishers.ofString(QUERY))
			.build());
	}

}
