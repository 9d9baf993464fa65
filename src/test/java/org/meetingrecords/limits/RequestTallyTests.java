package org.meetingrecords.limits;

import java.time.Instant;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RequestTallyTests {

	private static final Instant NOON = Instant.parse("2031-01-01T12:00:00Z");

	private final RequestTally tally = new RequestTally();

	@Test
	void eachClientIsCountedByItself() {
		this.tally.add("a", NOON);

		assertThat(this.tally.add("a", NOON.plusSeconds(59))).isEqualTo(2);
		assertThat(this.tally.add("b", NOON.plusSeconds(59))).isEqualTo(1);
	}

	@Test
	void countsAreForgottenWithTheMinute() {
		this.tally.add("a", NOON);

		assertThat(this.tally.add("a", NOON.plusSeconds(60))).isEqualTo(1);
		assertThat(this.tally.add("a", NOON.plusSeconds(61))).isEqualTo(2);
	}

	@Test
	void clientsBeyondMeasureAreCountedTogether() {
		IntStream.range(0, 100_000).forEach((number) -> this.tally.add("client " + number, NOON));

		assertThat(this.tally.add("one more", NOON)).isEqualTo(1);
		assertThat(this.tally.add("another one", NOON)).isEqualTo(2);
		assertThat(this.tally.add("client 7", NOON)).isEqualTo(2);
	}

	@Test
	void theWaitEndsWithTheMinute() {
		assertThat(RequestTally.secondsLeft(NOON)).isEqualTo(60);
		assertThat(RequestTally.secondsLeft(NOON.plusSeconds(59))).isEqualTo(1);
		assertThat(RequestTally.secondsLeft(NOON.plusMillis(59_999))).isEqualTo(1);
	}

}
