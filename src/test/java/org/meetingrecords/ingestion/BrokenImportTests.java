package org.meetingrecords.ingestion;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.EditorTokens;
import org.meetingrecords.http.Requests;
import org.meetingrecords.http.ServerTest;
import org.meetingrecords.transcript.Reading;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for imports over HTTP that are not alone, or do not come to their end.
 */
@ServerTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:import-request-test")
class BrokenImportTests {

	private static final Duration LONG = Duration.ofSeconds(20);

	private static final String RIGHT = "Bearer " + EditorTokens.RIGHT;

	@LocalServerPort
	private int port;

	@Test
	void anotherImportWaitsForOneThatRunsAndWhatCameWholeOfThatOneIsStored() throws Exception {
		String whole = document("whole");
		String cutOff = document("cut off");
		try (Socket client = begin(whole + "\n" + cutOff.substring(0, 100))) {
			Awaitility.await().atMost(LONG).untilAsserted(() -> {
				HttpResponse<String> other = post("");
				Requests.assertRefused(other, 503, "UNAVAILABLE", "Another import is running");
				assertThat(other.headers().firstValue("Retry-After")).hasValue("30");
			});
			assertThat(client.isConnected()).isTrue();
		}

		Awaitility.await().atMost(LONG).untilAsserted(() -> assertThat(post("").statusCode()).isEqualTo(200));
		assertThat(post(whole + "\n" + cutOff).body())
			.isEqualTo("{\"done\":{\"lines\":2,\"created\":1,\"updated\":0,\"unchanged\":1,\"refused\":0}}\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Content-Length: 100000\r\n\r\n%2$s",
			"Transfer-Encoding: chunked\r\n\r\n%1$x\r\n%2$s\r\n1f\r\n{",
			"Transfer-Encoding: chunked\r\n\r\n%1$x\r\n%2$s\r\nno length\r\n" })
	void clientWhoseBodyEndsTooSoonIsToldSo(String body) throws IOException {
		String whole = document("broken off " + body.length()) + "\n";

		String answer = new Requests(this.port)
			.raw(headers() + body.formatted(whole.getBytes(StandardCharsets.UTF_8).length, whole));

		assertThat(answer).startsWith("HTTP/1.1 200")
			.contains("{\"stopped\":{\"lines\":1,\"created\":1,")
			.contains("\"reason\":\"The body did not arrive whole: send it all again\"}");
	}

	private Socket begin(String body) throws IOException {
		Socket client = new Socket("localhost", this.port);
		client.getOutputStream()
			.write((headers() + "Content-Length: 100000\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8));
		return client;
	}

	private static String headers() {
		return """
				POST /imports HTTP/1.1
				Host: localhost
				Connection: close
				Authorization: %s
				Content-Type: application/x-ndjson
				""".formatted(RIGHT).replace("\n", "\r\n");
	}

	private HttpResponse<String> post(String body) throws Exception {
		Requests requests = new Requests(this.port);
		return requests.send(requests.to("/imports")
			.header("Content-Type", "application/x-ndjson")
			.header("Authorization", RIGHT)
			.POST(BodyPublishers.ofString(body))
			.build());
	}

	private static String document(String title) throws IOException {
		return Reading.document(title).replaceFirst("\"source\":.*?\\},", "");
	}

}
