package org.meetingrecords.fulltext;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.meetingrecords.shared.UnavailableException;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the index follow the archive: whoever changed it, on this server or another, each
 * meeting that changed is put into the index again. How far it has followed is written
 * down only when the index itself is safe on the disk: after a crash it follows again
 * from there.
 */
@Component
class IndexUpkeep {

	/** How many meetings are put into the index at once. */
	private static final int BATCH = 50;

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final ChangeLog log;

	private final IndexWriting writing;

	private final IndexMark mark;

	private final TransactionTemplate transaction;

	private final ReentrantLock lock = new ReentrantLock();

	private volatile long followed = -1;

	private long marked = -1;

	IndexUpkeep(ChangeLog log, IndexWriting writing, IndexMark mark, PlatformTransactionManager transactions) {
		this.log = log;
		this.writing = writing;
		this.mark = mark;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setReadOnly(true);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRED);
	}

	/**
	 * Go on from where the index was left, if it is of this archive.
	 * @param isTrusted whether an index that another run left is good
	 * @return whether it goes on; the index has to be made anew otherwise
	 */
	boolean resume(boolean isTrusted) {
		if (this.followed < 0 && isTrusted) {
			ChangeLog.State state = this.log.state();
			this.followed = this.mark.read(state.archive()).filter((number) -> number <= state.number()).orElse(-1L);
			this.marked = this.followed;
		}
		return this.followed >= 0;
	}

	/**
	 * Make the index anew from all that the archive has. Nobody can ask it meanwhile.
	 */
	void rebuild() {
		this.lock.lock();
		try {
			this.followed = -1;
			this.mark.remove();
			ChangeLog.State state = this.log.state();
			this.writing.writeAll();
			this.followed = state.number();
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Put into the index whatever was committed before.
	 * @throws UnavailableException if that takes long
	 */
	void catchUp() {
		this.transaction.executeWithoutResult((status) -> {
			if (this.followed < 0 || this.log.state().number() > this.followed) {
				waitForTurn();
				try {
					follow();
				}
				finally {
					this.lock.unlock();
				}
			}
		});
	}

	// with a connection at hand already: who waits for one must not hold the lock
	private void waitForTurn() {
		try {
			if (this.followed < 0 || !this.lock.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new UnavailableException(
						"The index of texts is being made%s: ask again in a minute, or without 'text'"
							.formatted(this.writing.progress()));
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new UnavailableException("The server is about to end: ask again in a minute");
		}
	}

	private void follow() {
		List<ChangeLog.Change> changes = this.log.after(this.followed, BATCH);
		while (!changes.isEmpty()) {
			this.writing.write(changes.stream().map(ChangeLog.Change::meetingId).toList());
			this.followed = changes.get(changes.size() - 1).number();
			changes = this.log.after(this.followed, BATCH);
		}
	}

	/**
	 * Write down how far the index has followed.
	 */
	void mark() {
		this.lock.lock();
		try {
			if (this.followed > this.marked) {
				this.writing.flush();
				this.mark.write(this.log.state().archive(), this.followed);
				this.marked = this.followed;
			}
		}
		finally {
			this.lock.unlock();
		}
	}

}
