package org.meetingrecords.limits;

import java.time.Duration;
import java.util.concurrent.Callable;

import graphql.GraphQLContext;
import io.micrometer.context.ContextRegistry;
import org.jspecify.annotations.Nullable;

/**
 * When the answer to a request must be ready. Spring for GraphQL carries it from the
 * request to whatever thread loads a part of the answer.
 */
final class Deadline {

	static final String KEY = Deadline.class.getName();

	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private static final ThreadLocal<Deadline> CURRENT = new ThreadLocal<>();

	static {
		ContextRegistry.getInstance().registerThreadLocalAccessor(KEY, CURRENT);
	}

	private final Duration time;

	private final long nanos;

	private final long start = System.nanoTime();

	Deadline(Duration time) {
		this.time = time;
		this.nanos = time.toNanos();
	}

	/**
	 * Return the deadline of the request that this thread works for.
	 * @return the deadline, null outside of any request
	 */
	static @Nullable Deadline current() {
		return CURRENT.get();
	}

	static @Nullable Deadline of(GraphQLContext context) {
		return context.get(KEY);
	}

	/**
	 * Do some work on this thread as a part of the request.
	 * @param <T> what it results in
	 * @param work the work
	 * @return the result
	 * @throws Exception whatever the work throws
	 */
	<T extends @Nullable Object> T during(Callable<T> work) throws Exception {
		Deadline outer = CURRENT.get();
		CURRENT.set(this);
		try {
			return work.call();
		}
		finally {
			if (outer != null) {
				CURRENT.set(outer);
			}
			else {
				CURRENT.remove();
			}
		}
	}

	boolean isOver() {
		return System.nanoTime() - this.start > this.nanos;
	}

	// even a statement that was cancelled in time has ended then
	boolean isLongOver() {
		return left().plus(PATIENCE).isNegative();
	}

	/**
	 * Return the time left for a transaction. Hibernate takes whole seconds and rounds
	 * what is left of them down for each statement: the one more lets a statement end
	 * after the deadline, never before.
	 * @return whole seconds
	 * @throws OverdueException if nothing is left
	 */
	int secondsLeft() {
		check();
		return (int) left().toSeconds() + 2;
	}

	void check() {
		if (isOver()) {
			throw new OverdueException();
		}
	}

	Excess excess() {
		return new Excess(Limit.TIME, this.time.toMillis(), this.time.minus(left()).toMillis());
	}

	private Duration left() {
		return this.time.minusNanos(System.nanoTime() - this.start);
	}

}
