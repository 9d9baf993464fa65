package org.meetingrecords.limits;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the requests of each client within the minute of the clock, and forgets them
 * with it.
 */
final class RequestTally {

	/** Beyond as many, clients are counted together: the memory must not be theirs. */
	private static final int MOST_CLIENTS = 100_000;

	private static final String OTHERS = "others";

	private volatile Minute minute = new Minute(0, Map.of());

	/**
	 * Count a request.
	 * @param client who sent it
	 * @param now when
	 * @return how many the client has sent in this minute
	 */
	long add(String client, Instant now) {
		Map<String, AtomicLong> counts = of(Math.floorDiv(now.getEpochSecond(), 60)).counts();
		boolean known = counts.size() < MOST_CLIENTS || counts.containsKey(client);
		return counts.computeIfAbsent(known ? client : OTHERS, (key) -> new AtomicLong()).incrementAndGet();
	}

	/**
	 * Return how long it takes until clients are counted anew.
	 * @param now the time
	 * @return whole seconds, from 1 to 60
	 */
	static long secondsLeft(Instant now) {
		return 60 - Math.floorMod(now.getEpochSecond(), 60);
	}

	// a thread that was held up at the end of a minute counts in the next one
	private Minute of(long number) {
		Minute current = this.minute;
		if (current.number() >= number) {
			return current;
		}
		synchronized (this) {
			if (this.minute.number() < number) {
				this.minute = new Minute(number, new ConcurrentHashMap<>());
			}
			return this.minute;
		}
	}

	private record Minute(long number, Map<String, AtomicLong> counts) {

	}

}
