package org.meetingrecords.ingestion;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReadAheadTests {

	@Test
	void whatIsOnlyWorkedOnCountsAsTakenByNobody() {
		try (ReadAhead<Long, String> ahead = new ReadAhead<>(List.of(10L, 20L, 30L).iterator(), Long::longValue,
				String::valueOf)) {
			assertThat(ahead.taken()).isZero();
			assertThat(ahead.next()).isEqualTo("10");
			assertThat(ahead.taken()).isEqualTo(10);
			assertThat(ahead).toIterable().containsExactly("20", "30");
			assertThat(ahead.taken()).isEqualTo(60);
		}
	}

}
