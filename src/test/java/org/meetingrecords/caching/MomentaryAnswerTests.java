package org.meetingrecords.caching;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meetingrecords.DatabaseTest;
import org.meetingrecords.http.Requests;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what a server answers that has no time for more than one text.
 */
@DatabaseTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:momentary-answers", "meeting-records.limits.time=999ms" })
class MomentaryAnswerTests {

	private static final int WARM = 30;

	@LocalServerPort
	private int port;

	private Requests requests;

	@BeforeEach
	void warmUp() throws Exception {
		this.requests = new Requests(this.port);
		for (int i = 0; i < WARM && ask("nothing", 1).body().contains("TIMEOUT"); i++) {
			// the first answers of a server may take longer
		}
	}

	@Test
	void whatTimeCutShortHasNoTagAndIsNotToBeStored() throws Exception {
		for (int round = 0; round < 2; round++) {
			HttpResponse<String> answer = ask("nothing", 1);

			assertThat(answer.body()).isEqualTo("{\"data\":{\"tryRule\":{\"lookedAt\":1,\"isComplete\":false}}}");
			assertThat(answer.headers().firstValue("ETag")).isEmpty();
			assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
		}
	}

	@Test
	void whatFoundAsMuchAsWasAskedForHasATag() throws Exception {
		HttpResponse<String> answer = ask("the OR and OR a OR of OR I OR you OR we", 1);

		assertThat(answer.body()).contains("\"isComplete\":false");
		assertThat(answer.headers().firstValue("ETag")).isPresent();
		assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-cache");
	}

	private HttpResponse<String> ask(String rule, int first) throws Exception {
		String query = "{\"query\": \"{tryRule(rule: \\\"%s\\\", first: %d) {lookedAt isComplete}}\"}".formatted(rule,
				first);
		return this.requests.post(BodyPublishers.ofString(query), Requests.JSON, Requests.JSON);
	}

}
