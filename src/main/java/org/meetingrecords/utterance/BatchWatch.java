package org.meetingrecords.utterance;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Tells when to give up a batch of meetings whose topics are found anew: the server is
 * stopped, or the rules were changed again.
 */
final class BatchWatch implements BooleanSupplier {

	private final BooleanSupplier stopped;

	private final long version;

	private final LongSupplier current;

	private final long pause;

	private long looked = System.nanoTime();

	/**
	 * Create a watch.
	 * @param stopped whether the server is stopped
	 * @param version the number of the last change of rules that the batch knows
	 * @param current the number of the last change of all
	 * @param pause how long not to ask for that again
	 */
	BatchWatch(BooleanSupplier stopped, long version, LongSupplier current, Duration pause) {
		this.stopped = stopped;
		this.version = version;
		this.current = current;
		this.pause = pause.toNanos();
	}

	@Override
	public boolean getAsBoolean() {
		return this.stopped.getAsBoolean() || rulesChanged();
	}

	private boolean rulesChanged() {
		long now = System.nanoTime();
		if (now - this.looked < this.pause) {
			return false;
		}
		this.looked = now;
		return this.current.getAsLong() > this.version;
	}

}
