package org.meetingrecords.fulltext;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.hibernate.search.util.common.SearchException;
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

	/** About how long it takes to make the index, or to see to its disk. */
	static final Duration UNTIL_MADE = Duration.ofMinutes(1);

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private static final Log logger = LogFactory.getLog(IndexUpkeep.class);

	private final ChangeLog log;

	private final IndexWriting writing;

	private final IndexMark mark;

	private final IndexHealth health;

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

	IndexUpkeep(ChangeLog log, IndexWriting writing, IndexMark mark, IndexHealth health,
			PlatformTransactionManager transactions) {
		this.log = log;
		this.writing = writing;
		this.mark = mark;
		this.health = health;
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
			.filter((left) -> left.number() <= state.number() && this.health.isWhole(left))
			.map(IndexMark.Marked::number)
			.orElse(-1L);
		this.followed = this.marked;
	}

	/**
	 * Make the index from all that the archive has, if there is none to go on from, or a
	 * broken one. Nobody can ask it meanwhile.
	 */
	void makeIfMissing() {
		this.lock.lock();
		try {
			if (isMissing()) {
				this.followed = -1;
				this.marked = -1;
				this.mark.remove();
				ChangeLog.State state = this.log.state();
				this.writing.writeAll();
				if (this.health.isBroken()) {
					// some may have come from it before that showed
					this.log.outdateAnswers();
				}
				this.health.beginAnew();
				this.followed = state.number();
				mark();
				logger.info("The index of texts is complete: %d entries".formatted(this.health.count()));
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	private boolean isMissing() {
		return this.followed < 0 || this.health.isBroken();
	}

	/**
	 * Put into the index whatever was committed before.
	 * @throws UnavailableException if that takes long or fails, or there is no index
	 */
	void catchUp() {
		this.transaction.executeWithoutResult((status) -> {
			refuseIfMissing();
			long last = this.log.state().number();
			if (last > this.followed) {
				waitForTurn();
				try {
					refuseIfMissing();
					follow(last);
				}
				finally {
					this.lock.unlock();
				}
			}
		});
	}

	private void refuseIfMissing() {
		if (isMissing()) {
			throw new UnavailableException("The index of texts is being made" + this.writing.progress(), UNTIL_MADE);
		}
	}

	// with a connection at hand already: who waits for one must not hold the lock
	private void waitForTurn() {
		try {
			if (!this.lock.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new UnavailableException("The index of texts takes in much that has changed", PATIENCE);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new UnavailableException("The server is about to end", UNTIL_MADE);
		}
	}

	// no further: others may change something all the time
	private void follow(long last) {
		try {
			while (this.followed < last) {
				List<ChangeLog.Change> changes = this.log.after(this.followed, BATCH);
				long withdrawn = changes.isEmpty() ? 0
						: this.writing.write(changes.stream().map(ChangeLog.Change::meetingId).toList());
				// before anybody asks it: writing makes a new index where there is none
				this.health.countAfter(withdrawn);
				this.followed = changes.isEmpty() ? last : changes.get(changes.size() - 1).number();
				if (withdrawn > 0) {
					// or it would count as lost after a kill
					mark();
				}
			}
		}
		catch (RuntimeException ex) {
			this.followed = this.marked;
			throw (ex instanceof SearchException || ex instanceof UncheckedIOException) ? this.health
				.unavailable("The index of texts cannot take in what has changed, and the server tries on", ex) : ex;
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
				this.mark.write(this.log.state().archive(), new IndexMark.Marked(this.followed, this.health.count()));
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
