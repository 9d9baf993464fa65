package org.meetingrecords.version;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;

/**
 * Lets those who ask while others are answered share the next reading, which begins after
 * all of them asked: nobody is told what was read before.
 */
final class SharedReading {

	private final Lock reading = new ReentrantLock();

	private final Source source;

	private final long patience;

	/** The reading that has not begun yet, if anybody waits for one. */
	private @Nullable CompletableFuture<String> next;

	SharedReading(Source source, Duration patience) {
		this.source = source;
		this.patience = patience.toMillis();
	}

	/**
	 * Return what is read from now on.
	 * @return what was read
	 * @throws SQLException if it could not be read, or others took too long to
	 */
	String get() throws SQLException {
		CompletableFuture<String> mine = new CompletableFuture<>();
		CompletableFuture<String> shared = join(mine);
		if (shared == mine) {
			read(mine);
		}
		try {
			return shared.get(this.patience, TimeUnit.MILLISECONDS);
		}
		catch (ExecutionException | CancellationException | TimeoutException ex) {
			throw new SQLException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new SQLException(ex);
		}
	}

	private synchronized CompletableFuture<String> join(CompletableFuture<String> mine) {
		if (this.next == null) {
			this.next = mine;
		}
		return this.next;
	}

	private synchronized void begin(CompletableFuture<String> mine) {
		if (this.next == mine) {
			this.next = null;
		}
	}

	private void read(CompletableFuture<String> mine) {
		boolean first = false;
		try {
			first = this.reading.tryLock(this.patience, TimeUnit.MILLISECONDS);
			begin(mine);
			if (first) {
				mine.complete(this.source.read());
			}
		}
		catch (SQLException | RuntimeException ex) {
			mine.completeExceptionally(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			// whatever happened, nobody waits for it any longer
			begin(mine);
			mine.cancel(false);
			if (first) {
				this.reading.unlock();
			}
		}
	}

	/** Where it is read. */
	interface Source {

		String read() throws SQLException;

	}

}
