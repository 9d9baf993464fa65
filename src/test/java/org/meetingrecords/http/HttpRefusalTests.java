package org.meetingrecords.http;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for refusing what is no GraphQL over HTTP.
 */
@ServerTest
class HttpRefusalTests {

	private static final String JSON = Requests.JSON;

	private static final String OK = "{\"query\":\"{__typename}\"}";

	@LocalServerPort
	private int port;

	private Requests requests;

	@BeforeEach
	void connect() {
		this.requests = new Requests(this.port);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("bodies")
	void aBodyThatIsNoRequestIsRefused(String name, byte[] body) throws Exception {
		Requests.assertRefused(this.requests.post(BodyPublishers.ofByteArray(body), JSON, JSON), 400, "INVALID_SYNTAX",
				"send a JSON object with a string 'query'");
	}

	static Stream<Arguments> bodies() {
		Stream<Arguments> texts = Stream
			.of("", "null", "[" + OK + "]", "\"x\"", "1", "{}", "{\"query\":", "{\"query\":null}", "{\"query\":1}",
					"{\"query\":{}}", "{\"query\":true}", "{\"query\":\"{__typename}\",\"variables\":\"x\"}",
					"{\"query\":\"{__typename}\",\"variables\":[]}", "{\"query\":\"{__typename}\",\"operationName\":1}",
					OK + " x",
					"{\"query\":\"{__typename}\",\"variables\":" + "{\"a\":".repeat(2000) + "1" + "}".repeat(2001))
			.map((text) -> Arguments.of("[" + ((text.length() > 60) ? text.substring(0, 60) + "…" : text) + "]",
					text.getBytes(StandardCharsets.UTF_8)));
		return Stream.concat(texts,
				Stream.of(Arguments.of("another charset", "{\"query\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1)),
						Arguments.of("binary", new byte[] { 31, -117, 8, 0 })));
	}

	@ParameterizedTest(name = "Content-Type {0}, Accept {1}")
	@MethodSource("headers")
	void mediaTypesThatTheServerDoesNotSpeakAreRefused(String contentType, String accept, int status, String code)
			throws Exception {
		Requests.assertRefused(this.requests.post(BodyPublishers.ofString(OK), contentType, accept), status, code, "'");
	}

	static Stream<Arguments> headers() {
		return Stream.concat(
				Stream
					.of("nonsense", "application/", "/", "*/*", "application/*", "text/plain",
							"application/json;charset=nonsense", "application/x-www-form-urlencoded",
							"multipart/form-data", "multipart/form-data; boundary=x")
					.map((type) -> Arguments.of(type, JSON, 415, "UNSUPPORTED_MEDIA_TYPE")),
				Stream
					.of("nonsense", "*/*;q=2", "text/html", "text/event-stream", "application/json, nonsense",
							"application/json;q=0")
					.map((accept) -> Arguments.of(JSON, accept, 406, "NOT_ACCEPTABLE")));
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("paths")
	void methodsAndPathsThatAreNotServedAreRefused(String method, String path, int status, String code)
			throws Exception {
		HttpRequest request = this.requests.to(path)
			.header("Accept", "*/*")
			.method(method, BodyPublishers.noBody())
			.build();

		Requests.assertRefused(this.requests.send(request), status, code, "/graphql");
	}

	static Stream<Arguments> paths() {
		return Stream.concat(
				Stream.of("PUT", "DELETE", "PATCH", "NONSENSE")
					.map((method) -> Arguments.of(method, "/graphql", 405, "METHOD_NOT_ALLOWED")),
				Stream.of("/nope", "/error", "/graphql/").map((path) -> Arguments.of("POST", path, 404, "NOT_FOUND")));
	}

	@Test
	void optionsTellsTheMethods() throws Exception {
		HttpResponse<String> answer = this.requests
			.send(this.requests.to("/graphql").method("OPTIONS", BodyPublishers.noBody()).build());

		assertThat(answer.statusCode()).isEqualTo(204);
		assertThat(answer.headers().firstValue("Allow")).hasValue("GET,HEAD,POST,OPTIONS");
	}

	@Test
	void aQueryThatIsNamedByItsHashIsRefusedInOtherCharsets() throws Exception {
		String body = "{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"abc\"}}}";

		Requests.assertRefused(
				this.requests.post(BodyPublishers.ofString(body), JSON + ";charset=ISO-8859-1", Requests.GRAPHQL), 400,
				"INVALID_SYNTAX", "or the whole 'query'");
	}

	@Test
	void aLargeBodyIsRefusedWhetherItTellsItsLengthOrNot() throws Exception {
		byte[] large = (OK + " ".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8);

		Requests.assertRefused(this.requests.post(BodyPublishers.ofByteArray(large), JSON, JSON), 413,
				"PAYLOAD_TOO_LARGE", "too large");
		Requests.assertRefused(
				this.requests.post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)), JSON, JSON),
				413, "PAYLOAD_TOO_LARGE", "too large");
	}

	@Test
	void aCompressedBodyIsRefused() throws Exception {
		HttpRequest request = this.requests.to("/graphql")
			.header("Content-Type", JSON)
			.header("Content-Encoding", "gzip")
			.POST(BodyPublishers.ofString(OK))
			.build();

		Requests.assertRefused(this.requests.send(request), 415, "UNSUPPORTED_MEDIA_TYPE", "not compressed");
	}

}
