package org.meetingrecords.http;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for HTTP/2 and for compressed answers.
 */
@ServerTest
class TransportTests {

	private static final String QUERY = "{\"query\":\"{__typename}\"}";

	private static final String LONG_QUERY = "{\"query\":\"{__schema {types {name description}}}\"}";

	@LocalServerPort
	private int port;

	private Requests requests;

	@BeforeEach
	void connect() {
		this.requests = new Requests(this.port);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 5_000, 1_048_576 - 24 })
	void theFirstRequestMayAskForHttp2WithALargeBody(int spaces) throws Exception {
		HttpResponse<String> answer = this.requests.post(BodyPublishers.ofString(QUERY + " ".repeat(spaces)),
				Requests.JSON, Requests.JSON);

		assertThat(answer.version()).isEqualTo(Version.HTTP_2);
		assertThat(answer.body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
	}

	@Test
	void aLargeBodyIsRefusedOnceHttp2IsSpokenToo() throws Exception {
		this.requests.post(BodyPublishers.ofString(QUERY), Requests.JSON, Requests.JSON);

		HttpResponse<String> answer = this.requests.post(BodyPublishers.ofString(QUERY + " ".repeat(1_100_000)),
				Requests.JSON, Requests.JSON);

		assertThat(answer.version()).isEqualTo(Version.HTTP_2);
		Requests.assertRefused(answer, 413, "PAYLOAD_TOO_LARGE", "too large");
	}

	@ParameterizedTest
	@ValueSource(strings = { Requests.JSON, Requests.GRAPHQL })
	void aLongAnswerIsCompressedForThoseWhoAcceptIt(String type) throws Exception {
		HttpResponse<byte[]> answer = post(LONG_QUERY, type);
		HttpResponse<String> plain = this.requests.post(BodyPublishers.ofString(LONG_QUERY), Requests.JSON, type);

		assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
		assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
		assertThat(unzipped(answer)).isEqualTo(plain.body()).hasSizeGreaterThan(5 * answer.body().length / 2);
	}

	@Test
	void aShortAnswerIsNotCompressed() throws Exception {
		HttpResponse<byte[]> answer = post(QUERY, Requests.JSON);

		assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "graphql-ui/graphiql.min.js", "graphql-ui/graphiql.min.css", "graphiql/page.js",
			"graphiql/examples" })
	void whatGraphiQlLoadsIsCompressed(String path) throws Exception {
		HttpRequest request = this.requests.to("/" + path).header("Accept-Encoding", "gzip").build();

		HttpResponse<byte[]> answer = this.requests.send(request, HttpResponse.BodyHandlers.ofByteArray());

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
	}

	private HttpResponse<byte[]> post(String body, String accept) throws Exception {
		HttpRequest request = this.requests.to("/graphql")
			.header("Content-Type", Requests.JSON)
			.header("Accept", accept)
			.header("Accept-Encoding", "gzip")
			.POST(BodyPublishers.ofString(body))
			.build();
		return this.requests.send(request, HttpResponse.BodyHandlers.ofByteArray());
	}

	private static String unzipped(HttpResponse<byte[]> answer) throws Exception {
		return new String(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes(),
				StandardCharsets.UTF_8);
	}

}
