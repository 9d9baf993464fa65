package org.meetingrecords.ingestion;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does a work on all cores, in order, and only a little ahead of whoever takes what comes
 * of it.
 *
 * @param <S> what is worked on
 * @param <T> what comes of it
 */
final class ReadAhead<S, T> implements Iterator<T>, AutoCloseable {

	private static final int CORES = Runtime.getRuntime().availableProcessors();

	private static final int AHEAD = 8;

	private final ExecutorService workers = Executors.newFixedThreadPool(CORES);

	private final Deque<Future<T>> ahead = new ArrayDeque<>();

	private final Iterator<S> sources;

	private final Function<S, T> work;

	ReadAhead(Iterable<S> sources, Function<S, T> work) {
		this.sources = sources.iterator();
		this.work = work;
	}

	@Override
	public boolean hasNext() {
		return !this.ahead.isEmpty() || this.sources.hasNext();
	}

	@Override
	public T next() {
		while (this.sources.hasNext() && this.ahead.size() < CORES * AHEAD) {
			S source = this.sources.next();
			this.ahead.add(this.workers.submit(() -> this.work.apply(source)));
		}
		try {
			return this.ahead.remove().get();
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

}
