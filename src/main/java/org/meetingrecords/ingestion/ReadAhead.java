package org.meetingrecords.ingestion;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Does a work on all cores, in order, and only a little ahead of whoever takes what comes
 * of it.
 *
 * @param <S> what is worked on
 * @param <T> what comes of it
 */
final class ReadAhead<S, T> implements Iterator<T>, AutoCloseable {

	/** So that a batch is worked on while the one before it is stored. */
	private static final int AHEAD = Batches.MOST_FILES;

	/** So that large ones do not fill the memory, which take many times as much: two. */
	private static final long MOST_BYTES = 8_000_000;

	private final ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

	private final Deque<Work<T>> ahead = new ArrayDeque<>();

	private final Iterator<S> sources;

	private final ToLongFunction<S> size;

	private final Function<S, T> work;

	private long underWay;

	private long taken;

	ReadAhead(Iterator<S> sources, ToLongFunction<S> size, Function<S, T> work) {
		this.sources = sources;
		this.size = size;
		this.work = work;
	}

	/**
	 * Return how much was taken.
	 * @return how many bytes the sources have of which it came
	 */
	long taken() {
		return this.taken;
	}

	@Override
	public boolean hasNext() {
		return !this.ahead.isEmpty() || this.sources.hasNext();
	}

	@Override
	public T next() {
		while (this.ahead.size() < AHEAD && this.underWay < MOST_BYTES && this.sources.hasNext()) {
			S source = this.sources.next();
			long bytes = this.size.applyAsLong(source);
			this.ahead.add(new Work<>(this.workers.submit(() -> this.work.apply(source)), bytes));
			this.underWay += bytes;
		}
		try {
			Work<T> first = this.ahead.remove();
			this.underWay -= first.size();
			this.taken += first.size();
			return first.result().get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The import was interrupted", ex);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex.getCause());
		}
	}

	@Override
	public void close() {
		this.workers.shutdownNow();
	}

	private record Work<T>(Future<T> result, long size) {

	}

}
