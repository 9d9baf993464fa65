package org.meetingrecords.ingestion;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.EditorTokens;
import org.meetingrecords.http.Requests;
import org.meetingrecords.http.ServerTest;
import org.meetingrecords.transcript.Reading;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for imports over real HTTP.
 */
@ServerTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:import-request-test")
class ImportRequestTests {

	private static final String LINES = "application/x-ndjson";

	private static final String RIGHT = "Bearer " + EditorTokens.RIGHT;

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcTemplate jdbc;

	private Requests requests;

	@BeforeEach
	void connect() {
		this.requests = new Requests(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { LINES, "application/json", "application/x-ndjson; charset=UTF-8" })
	void documentsAreStoredAndTheOthersToldByTheirLines(String type) throws Exception {
		String body = document(type + 1) + "\n\n" + document(type + 2).replace("title", "headline") + "\n\0\n"
				+ document(type + 3);

		HttpResponse<String> answer = post(body, type);

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue(LINES);
		assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
		assertThat(answer.body().lines()).satisfiesExactly(
				(line) -> assertThat(line)
					.startsWith("{\"line\":3,\"outcome\":\"refused\",\"reason\":\"/headline: no such key"),
				(line) -> assertThat(line)
					.startsWith("{\"line\":4,\"outcome\":\"refused\",\"reason\":\"the file is binary"),
				(line) -> assertThat(line)
					.isEqualTo("{\"done\":{\"lines\":5,\"created\":2,\"updated\":0,\"unchanged\":0,\"refused\":2}}"));
	}

	@Test
	void whatIsSentAgainIsUnchanged() throws Exception {
		String body = document("again 1") + "\n" + document("again 2") + "\n";

		post(body, LINES);

		assertThat(post(body, LINES).body())
			.isEqualTo("{\"done\":{\"lines\":2,\"created\":0,\"updated\":0,\"unchanged\":2,\"refused\":0}}\n");
	}

	@Test
	void bodyMayBeLargerThanThatOfAQuery() throws Exception {
		String body = IntStream.range(0, 2000)
			.mapToObj((i) -> "{\"meetingRecord\":1,\"no\":\"" + "x".repeat(1000) + "\"}\n")
			.collect(Collectors.joining());

		HttpResponse<String> answer = post(body, LINES);

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).hasLineCount(2001).endsWith("\"refused\":2000}}\n");
	}

	@Test
	void lineThatIsTooLongIsRefusedAndTheNextIsStored() throws Exception {
		String body = " ".repeat(17_000_000) + "\n" + document("after a long one");

		assertThat(post(body, LINES).body())
			.startsWith("{\"line\":1,\"outcome\":\"refused\",\"reason\":\"it has 17000000 bytes, more than")
			.endsWith("{\"done\":{\"lines\":2,\"created\":1,\"updated\":0,\"unchanged\":0,\"refused\":1}}\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/imports", "/imports;a=b", "/%69mports", "/imports/", "/imports?a" })
	void whoIsNoEditorImportsNothing(String path) throws Exception {
		int before = meetings();
		HttpResponse<String> answer = this.requests.send(this.requests.to(path)
			.header("Content-Type", LINES)
			.POST(BodyPublishers.ofString(document("by nobody")))
			.build());

		if (!path.endsWith("/")) {
			Requests.assertRefused(answer, 401, "UNAUTHORIZED", "Only an editor may do this");
			assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
			assertThat(answer.headers().firstValue("RateLimit-Remaining")).isPresent();
		}
		assertThat(answer.statusCode()).isBetween(400, 499);
		assertThat(meetings()).isEqualTo(before);
	}

	@Test
	void aTokenThatIsNotRightIsRefused() throws Exception {
		HttpResponse<String> answer = this.requests.send(this.requests.to("/imports")
			.header("Content-Type", LINES)
			.header("Authorization", "Bearer wrong")
			.POST(BodyPublishers.ofString(document("by somebody")))
			.build());

		Requests.assertRefused(answer, 401, "UNAUTHORIZED", "no editor's token");
		assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "[{\"meetingRecord\":1}]", "{\n\"meetingRecord\":1}", "WEBVTT\n", "\u001f\u008b", "\0" })
	void bodyThatIsNoNdjsonIsRefused(String body) throws Exception {
		Requests.assertRefused(post(body, LINES), 400, "INVALID_SYNTAX", "The body is no NDJSON");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=a",
			"application/json; charset=ISO-8859-1", "application/x-ndjson; charset=UTF-16" })
	void bodyOfAnotherTypeIsRefused(String type) throws Exception {
		Requests.assertRefused(post(document("of another type"), type), 415, "UNSUPPORTED_MEDIA_TYPE",
				"'Content-Type: application/x-ndjson'");
	}

	@Test
	void compressedBodyIsRefusedUnread() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(document("compressed").getBytes(StandardCharsets.UTF_8));
		}
		HttpResponse<String> answer = this.requests.send(this.requests.to("/imports")
			.header("Content-Type", LINES)
			.header("Content-Encoding", "gzip")
			.header("Authorization", RIGHT)
			.POST(BodyPublishers.ofByteArray(bytes.toByteArray()))
			.build());

		Requests.assertRefused(answer, 415, "UNSUPPORTED_MEDIA_TYPE", "not compressed");
		assertThat(answer.headers().firstValue("Accept-Encoding")).hasValue("identity");
	}

	@Test
	void clientThatAsksFirstIsRefusedBeforeItSends() throws Exception {
		assertThat(this.requests.raw("""
				POST /imports HTTP/1.1
				Host: localhost
				Expect: 100-continue
				Content-Type: application/x-ndjson
				Content-Length: 1000000000

				""".replace("\n", "\r\n"))).startsWith("HTTP/1.1 401");
	}

	private HttpResponse<String> post(String body, String type) throws Exception {
		HttpRequest request = this.requests.to("/imports")
			.header("Content-Type", type)
			.header("Authorization", RIGHT)
			.POST(BodyPublishers.ofString(body))
			.build();
		return this.requests.send(request);
	}

	private int meetings() {
		return Integer
			.parseInt(String.valueOf(this.jdbc.queryForObject("select count(*) from meeting", Integer.class)));
	}

	private static String document(String title) throws IOException {
		return Reading.document(title).replaceFirst("\"source\":.*?\\},", "");
	}

}
