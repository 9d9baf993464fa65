package org.meetingrecords.utterance;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link BatchWatch}.
 */
class BatchWatchTests {

	private final AtomicLong version = new AtomicLong(7);

	@Test
	void aBatchIsGivenUpWhenRulesAreChangedAgain() {
		BatchWatch watch = new BatchWatch(() -> false, 7, this.version::get, Duration.ZERO);

		assertThat(watch.getAsBoolean()).isFalse();
		this.version.set(8);
		assertThat(watch.getAsBoolean()).isTrue();
	}

	@Test
	void rulesAreNotAskedForWithEachText() {
		BatchWatch watch = new BatchWatch(() -> false, 7, this.version::incrementAndGet, Duration.ofHours(1));

		assertThat(watch.getAsBoolean()).isFalse();
		assertThat(this.version).hasValue(7);
	}

	@Test
	void aBatchIsGivenUpWhenTheServerIsStopped() {
		assertThat(new BatchWatch(() -> true, 7, this.version::get, Duration.ofHours(1)).getAsBoolean()).isTrue();
	}

}
