package org.meetingrecords.fulltext;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
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

	private static final Log logger = LogFactory.getLog(IndexUpkeep.class);

	private final ChangeLog log;

	private final IndexWriting writing;

	private final IndexMark mark;

	private final TransactionTemplate transaction;

	private final ReentrantLock lock = new ReentrantLock();

	/**
	 * The number of the last change that is found; negative if the index is to be made.
	 */
	private volatile long followed = -1;

	/**
	 * The last one that is safe on the disk and marked: what is left when writing fails.
	 */
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
	 * Go on from where another run left the index, if that is of this archive and whole.
	 */
	void resume() {
		ChangeLog.State state = this.log.state();
		this.marked = this.mark.read(state.archive())
			.filter((left) -> left.number() <= state.number() && isWhole(left))
			.map(IndexMark.Marked::number)
			.orElse(-1L);
		this.followed = this.marked;
	}

	// a server that was killed can have left more entries than it marked
	private boolean isWhole(IndexMark.Marked left) {
		try {
			long entries = this.writing.entries();
			if (entries >= left.entries()) {
				return true;
			}
			logger.warn("The index of texts has %,d entries and had %,d: it is made anew".formatted(entries,
					left.entries()));
		}
		catch (RuntimeException ex) {
			logger.warn("The index of texts is broken (%s): it is made anew".formatted(ex.getMessage()));
		}
		return false;
	}

	/**
	 * Make the index from all that the archive has, if there is none to go on from.
	 * Nobody can ask it meanwhile.
	 */
	void makeIfMissing() {
		this.lock.lock();
		try {
			if (this.followed < 0) {
				this.mark.remove();
				ChangeLog.State state = this.log.state();
				this.writing.writeAll();
				this.followed = state.number();
				mark();
				logger.info("The index of texts is complete: %d entries".formatted(this.writing.entries()));
			}
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
				throw new UnavailableException((this.followed < 0)
						? "The index of texts is being made%s: ask again in a minute".formatted(this.writing.progress())
						: "The index of texts takes in much that has changed: ask again in a minute");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new UnavailableException("The server is about to end: ask again in a minute");
		}
	}

	private void follow() {
		try {
			List<ChangeLog.Change> changes = this.log.after(this.followed, BATCH);
			while (!changes.isEmpty()) {
				this.writing.write(changes.stream().map(ChangeLog.Change::meetingId).toList());
				this.followed = changes.get(changes.size() - 1).number();
				changes = this.log.after(this.followed, BATCH);
			}
		}
		catch (RuntimeException ex) {
			this.followed = this.marked;
			throw ex;
		}
	}

	/**
	 * Write down how far the index has followed. Where it cannot be written, all that it
	 * took in since the last mark is lost, and taken in again.
	 */
	void mark() {
		this.lock.lock();
		try {
			if (this.followed > this.marked) {
				this.writing.flush();
				this.mark.write(this.log.state().archive(),
						new IndexMark.Marked(this.followed, this.writing.entries()));
				this.marked = this.followed;
			}
		}
		catch (RuntimeException ex) {
			this.followed = this.marked;
			throw ex;
		}
		finally {
			this.lock.unlock();
		}
	}

}
