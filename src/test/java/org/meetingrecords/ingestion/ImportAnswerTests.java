package org.meetingrecords.ingestion;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ImportAnswerTests {

	private final ByteArrayOutputStream client = new ByteArrayOutputStream();

	@Test
	void clientThatReadsNothingBeforeItHasSentAllIsToldAllInTheEnd() throws IOException {
		try (ImportAnswer answer = new ImportAnswer(this.client)) {
			for (int line = 1; line <= 10_000; line++) {
				answer.add(line, Outcome.refused("imports.ndjson", "no document"));
				answer.flush();
			}

			assertThat(this.client.size()).isBetween(60_000, 64_000);
			answer.done();
		}

		List<String> told = this.client.toString(StandardCharsets.UTF_8).lines().toList();
		assertThat(told).hasSize(10_001)
			.contains("{\"line\":10000,\"outcome\":\"refused\",\"reason\":\"no document\"}")
			.last()
			.isEqualTo("{\"done\":{\"lines\":10000,\"created\":0,\"updated\":0,\"unchanged\":0,\"refused\":10000}}");
	}

	@Test
	void whatIsBrokenOffTellsHowFarItCame() throws IOException {
		try (ImportAnswer answer = new ImportAnswer(this.client)) {
			answer.add(1, Outcome.CREATED);
			answer.add(3, Outcome.UNCHANGED);
			answer.stopped("The body did not arrive whole: send it all again");
		}

		assertThat(this.client)
			.hasToString("{\"stopped\":{\"lines\":3,\"created\":1,\"updated\":0,\"unchanged\":1,\"refused\":0},"
					+ "\"reason\":\"The body did not arrive whole: send it all again\"}\n");
	}

}
