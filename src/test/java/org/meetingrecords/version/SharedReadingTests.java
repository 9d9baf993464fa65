package org.meetingrecords.version;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class SharedReadingTests {

	private static final int THREADS = 4;

	private static final int TIMES = 2000;

	private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

	@AfterEach
	void stop() {
		this.threads.shutdownNow();
	}

	@Test
	void whoAsksWhileOthersAreAnsweredIsToldWhatIsReadAfterwards() throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch changed = new CountDownLatch(1);
		AtomicInteger count = new AtomicInteger();
		SharedReading reading = reading(() -> {
			int number = count.incrementAndGet();
			begun.countDown();
			await(changed);
			return String.valueOf(number);
		});

		Future<String> first = this.threads.submit(reading::get);
		begun.await();
		Future<String> second = this.threads.submit(reading::get);
		changed.countDown();

		assertThat(List.of(first.get(), second.get())).containsExactly("1", "2");
	}

	@Test
	void nobodyIsToldWhatWasReadBeforeHeAsked() throws Exception {
		AtomicInteger state = new AtomicInteger();
		SharedReading reading = reading(() -> String.valueOf(state.get()));
		List<Future<?>> readers = new ArrayList<>();
		for (int thread = 0; thread < THREADS; thread++) {
			readers.add(this.threads.submit(() -> {
				for (int time = 0; time < TIMES; time++) {
					int least = state.incrementAndGet();
					assertThat(Integer.parseInt(reading.get())).isGreaterThanOrEqualTo(least);
				}
				return null;
			}));
		}

		for (Future<?> reader : readers) {
			reader.get();
		}
		assertThat(state.get()).isEqualTo(THREADS * TIMES);
	}

	@Test
	void aFailureIsToldAndTheNextReadingIsAnother() throws SQLException {
		AtomicInteger count = new AtomicInteger();
		SharedReading reading = reading(() -> {
			if (count.incrementAndGet() == 1) {
				throw new SQLException("gone");
			}
			return "back";
		});

		assertThatExceptionOfType(SQLException.class).isThrownBy(reading::get).withMessageContaining("gone");
		assertThat(reading.get()).isEqualTo("back");
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Test
	void nobodyWaitsForEver() throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch never = new CountDownLatch(1);
		SharedReading reading = new SharedReading(() -> {
			begun.countDown();
			await(never);
			return "late";
		}, Duration.ofMillis(1));
		this.threads.submit(reading::get);
		begun.await();

		assertThatExceptionOfType(SQLException.class).isThrownBy(reading::get);
		assertThatExceptionOfType(SQLException.class).isThrownBy(reading::get);
		never.countDown();
	}

	private static SharedReading reading(SharedReading.Source source) {
		return new SharedReading(source, Duration.ofSeconds(20));
	}

}
