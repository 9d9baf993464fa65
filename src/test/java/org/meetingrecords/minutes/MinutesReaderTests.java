package org.meetingrecords.minutes;

import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what is taken for minutes.
 */
class MinutesReaderTests {

	private final MinutesReader reader = new MinutesReader();

	@ParameterizedTest
	@ValueSource(strings = { "Jane Doe: Hello.\nRichard Roe: Good morning!", "Alice: Hi there.\nBob: Hello.",
			"Council\n\nCHAIR: We begin.\n\nWell.\n\nJANE DOE: Yes?", "Jane Doe  0:03\nhello\n\nSpeaker 2  0:05\nyes",
			"[Jane] 14:02:10\nhello\n[Richard] 14:02:12\nyes", "司会：始めます。\n山田：はい。" })
	void textWithTwoTurnsIsTakenForMinutes(String text) {
		assertThat(this.reader.recognises(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n\n", ":", ":\n:\n", "Jane Doe: Hello.", "Jane: Hello.\n" + "A line of prose.\n" })
	void textWithFewerTurnsIsNot(String text) {
		assertThat(this.reader.recognises(text)).isFalse();
	}

	@Test
	void proseIsNot() {
		assertThat(this.reader.recognises("""
				The harbour of Strelsau

				It was built in two years: the first for the walls, the second for the crane.
				Note: the crane is younger. One thing is certain: it works.

				Opening hours: from 10:30 to 18:00. Address: Quay 1, Strelsau.
				What remains: a ruin.
				See https://harbour.example/ for more.
				""")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { """
			2026-03-02 10:00:00,123 INFO  Server: Started the server.
			2026-03-02 10:00:01,123 WARN  Server: The disk is nearly full.
			2026-03-02 10:00:02,123 ERROR Server: The disk is full.
			""", """
			INFO: Started the server.
			WARNING: The disk is nearly full.
			ERROR: The disk is full.
			ERROR: The disk is still full.
			""", """
			Mar  2 10:00:00 host sshd[123]: Accepted a key.
			Mar  2 10:00:01 host sshd[123]: Closed.
			""", """
			Exception in thread "main" java.lang.IllegalStateException: The disk is full.
				at org.example.Main.main(Main.java:3)
			Caused by: java.io.IOException: No space left on device.
			Caused by: java.io.IOException: No space left.
			""" })
	void logIsNot(String text) {
		assertThat(this.reader.recognises(text)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { """
			class Main:
			    def main(self):
			        if self.ready:
			            print("Ready: yes.")
			        else:
			            print("Ready: no.")
			""", """
			switch (state) {
				case Ready: return 1;
				case Done: return 2;
				default: return 3;
			}
			Label: for (;;) { break Label; }
			Other: while (true) { continue Other; }
			""", """
			apiVersion: v1
			kind: Service
			Metadata:
			  Name: harbour
			  Labels: none
			""", """
			From: Jane Doe <jane@example.org>
			To: Richard Roe <richard@example.org>
			Subject: The crane works again.
			MIME-Version: 1.0
			Content-Type: text/plain; charset=utf-8

			It works.
			""", """
			Package: crane
			Version: 1.2
			Depends: chain
			Description: Lifts things.
			Package: chain
			Version: 1.0
			Description: Holds things.
			""" })
	void programOrDataIsNot(String text) {
		assertThat(this.reader.recognises(text)).isFalse();
	}

	@Test
	void noiseIsNot() {
		Random random = new Random(42);
		for (int round = 0; round < 50; round++) {
			String noise = random.ints(20_000, '\n', 0x250)
				.filter(Character::isDefined)
				.mapToObj(Character::toString)
				.collect(Collectors.joining());

			assertThat(this.reader.recognises(noise)).isFalse();
		}
	}

}
