package org.meetingrecords.http;

import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for requests that the web server refuses before the application sees them.
 */
@ServerTest
class UnreadableRequestTests {

	private static final String HOST = "Host: localhost\r\nAccept-Language: de\r\n";

	private static final String POST = "POST /graphql HTTP/1.1\r\n" + HOST + "Content-Type: application/json\r\n";

	@LocalServerPort
	private int port;

	private Requests requests;

	@BeforeEach
	void connect() {
		this.requests = new Requests(this.port);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("requests")
	void aRequestThatIsNoHttpIsRefusedInTheShapeOfAGraphQlError(String name, String request) throws Exception {
		String answer = this.requests.raw(request + "\r\n");

		assertThat(answer).startsWith("HTTP/1.1 400 ")
			.containsIgnoringCase("\r\nContent-Type: application/json\r\n")
			.doesNotContainIgnoringCase("<html", "tomcat", "apache", "exception");
		assertThat(JsonMapper.shared().readTree(answer.substring(answer.indexOf('{')))).isEqualTo(JsonMapper.shared()
			.readTree(
					"""
							{"errors": [{"message": "The request is not HTTP as this server reads it: percent-encode the address, \
							send one valid 'Host' header, keep the address and the headers below 8 kB, \
							and send a longer query in the body of a POST", "extensions": {"code": "INVALID_SYNTAX"}}]}"""));
	}

	static Stream<Arguments> requests() {
		return Stream.concat(
				Stream
					.of("/%zz", "/..;/", "/../x", "/%00", "/graphql%2f", "/\\", "/graphql?query={é}", "/graphql#x",
							"/graphql?query=" + "x".repeat(20_000))
					.map((path) -> request(path, "GET " + path + " HTTP/1.1\r\n" + HOST)),
				Stream.of(request("no request line", "hello\r\n"),
						request("no method", "GE{T /graphql HTTP/1.1\r\n" + HOST),
						request("a method for proxies", "CONNECT /graphql HTTP/1.1\r\n" + HOST),
						request("another version", "GET /graphql HTTP/9.9\r\n" + HOST),
						request("no host", "GET /graphql HTTP/1.1\r\n"),
						request("two hosts", "GET /graphql HTTP/1.1\r\n" + HOST + HOST),
						request("a bad host", "GET /graphql HTTP/1.1\r\nHost: a b{}\r\n"),
						request("a long header",
								"GET /graphql HTTP/1.1\r\n" + HOST + "X: " + "x".repeat(20_000) + "\r\n"),
						request("many headers", "GET /graphql HTTP/1.1\r\n" + HOST + "X: x\r\n".repeat(200)),
						request("a bad header", "GET /graphql HTTP/1.1\r\n" + HOST + "X Y: x\r\n"),
						request("a bad length", POST + "Content-Length: x\r\n"),
						request("two lengths", POST + "Content-Length: 1\r\nContent-Length: 2\r\n"),
						request("an unknown encoding", POST + "Transfer-Encoding: br\r\n")));
	}

	private static Arguments request(String name, String request) {
		return Arguments.of((name.length() > 60) ? name.substring(0, 60) + "…" : name, request);
	}

	@Test
	void anUnknownExpectationIsRefused() throws Exception {
		String answer = this.requests.raw(POST + "Expect: tea\r\nContent-Length: 2\r\n\r\n{}");

		assertThat(answer).startsWith("HTTP/1.1 417 ").contains("'Expect' header", "\"code\":\"BAD_REQUEST\"");
	}

	@Test
	void badChunksAreRefused() throws Exception {
		String answer = this.requests.raw(POST + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n");

		assertThat(answer).startsWith("HTTP/1.1 400 ").contains("\"code\":\"INVALID_SYNTAX\"");
	}

	@Test
	void anOldOrPatientOrHastyClientIsAnswered() throws Exception {
		String body = "Content-Length: 24\r\n\r\n{\"query\":\"{__typename}\"}";
		String answer = "{\"data\":{\"__typename\":\"Query\"}}";

		assertThat(this.requests.raw(POST.replace("/1.1", "/1.0") + body)).startsWith("HTTP/1.1 200").endsWith(answer);
		assertThat(this.requests.raw(POST + "Expect: 100-continue\r\n" + body)).startsWith("HTTP/1.1 100")
			.endsWith(answer);
		assertThat(this.requests.raw((POST + body).repeat(3)).split("HTTP/1.1 200")).hasSize(4);
	}

}
