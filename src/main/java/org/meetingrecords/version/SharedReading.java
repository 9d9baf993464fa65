package org.meetingrecords.version;

import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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

	/** The reading that has not begun yet, if anybody waits for one. */
	private @Nullable CompletableFuture<String> next;

	SharedReading(Source source) {
		this.source = source;
	}

	/**
	 * Return what is read from now on.
	 * @return what was read
	 * @throws SQLException if it could not be read
	 */
	String get() throws SQLException {
		CompletableFuture<String> mine = new CompletableFuture<>();
		CompletableFuture<String> shared = join(mine);
		if (shared == mine) {
			read(mine);
		}
		try {
			return shared.join();
		}
		catch (CompletionException | CancellationException ex) {
			throw new SQLException(ex.getCause());
		}
	}

	private synchronized CompletableFuture<String> join(CompletableFuture<String> mine) {
		if (this.next == null) {
			this.next = mine;
		}
		return this.next;
	}

	private synchronized void begin() {
		this.next = null;
	}

	private void read(CompletableFuture<String> result) {
		this.reading.lock();
		try {
			begin();
			result.complete(this.source.read());
		}
		catch (SQLException | RuntimeException ex) {
			result.completeExceptionally(ex);
		}
		finally {
			// whatever happened, nobody waits for ever
			result.cancel(false);
			this.reading.unlock();
		}
	}

	/** Where it is read. */
	interface Source {

		String read() throws SQLException;

	}

}
