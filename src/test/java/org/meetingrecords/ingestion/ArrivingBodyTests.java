package org.meetingrecords.ingestion;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class ArrivingBodyTests {

	private final AtomicLong clock = new AtomicLong();

	@Test
	void bodyThatDripsIsGivenUp() {
		assertThatIOException().isThrownBy(() -> body(1).readAllBytes()).withMessage("The client sends too slowly");
	}

	@Test
	void bodyThatKeepsComingIsReadHoweverLongItTakes() throws IOException {
		assertThat(body(40).readAllBytes()).hasSize(10_000);
	}

	/** A second for each piece. */
	private InputStream body(int piece) {
		return new ArrivingBody(new ByteArrayInputStream(new byte[10_000]) {

			@Override
			public int read(byte[] buffer, int offset, int length) {
				ArrivingBodyTests.this.clock.addAndGet(Duration.ofSeconds(1).toNanos());
				return super.read(buffer, offset, Math.min(length, piece));
			}

		}, this.clock::get);
	}

}
