package org.meetingrecords.ingestion;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
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

	private Socket begin(String body) throws IOException {
		Socket client = new Socket("localhost", this.port);
		String headers = """
				POST /imports HTTP/1.1
				Host: localhost
				Authorization: %s
				Content-Type: application/x-ndjson
				Content-Length: 100000

				""".formatted(RIGHT).replace("\n", "\r\n");
		client.getOutputStream().write((headers + body).getBytes(StandardCharsets.UTF_8));
		return client;
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
