package org.meetingrecords.fulltext;

import java.io.EOFException;
import java.io.UncheckedIOException;
import java.time.Duration;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.meetingrecords.shared.UnavailableException;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells whether the index is whole. Its files can break while the server runs, too:
 * somebody deletes them, or the disk fails.
 */
@Component
class IndexHealth {

	private static final Log logger = LogFactory.getLog(IndexHealth.class);

	/**
	 * A look reads the whole index: who makes it fail over and over gets none for each.
	 */
	private static final Duration PAUSE = Duration.ofSeconds(10);

	private final IndexWriting writing;

	private final ApplicationEventPublisher events;

	/** How many entries were counted last. */
	private volatile long counted;

	private volatile boolean broken;

	private long foundWholeAt = System.nanoTime() - PAUSE.toNanos();

	IndexHealth(IndexWriting writing, ApplicationEventPublisher events) {
		this.writing = writing;
		this.events = events;
	}

	/**
	 * Look through what another run left. A server that was killed can have left more
	 * entries than it marked.
	 * @param left what that marked
	 * @return whether it can be read, and misses none of the entries
	 */
	boolean isWhole(IndexMark.Marked left) {
		this.counted = left.entries();
		return !turnsOutBroken();
	}

	/**
	 * Count the entries.
	 * @return how many there are
	 * @throws UncheckedIOException if some are gone
	 */
	long count() {
		return countAfter(0);
	}

	/**
	 * Count the entries after some were taken out.
	 * @param withdrawn how many were at most
	 * @return how many there are
	 * @throws UncheckedIOException if others are gone
	 */
	long countAfter(long withdrawn) {
		long entries = this.writing.entries();
		if (entries < this.counted - withdrawn) {
			String lost = "it has %,d entries and had %,d".formatted(entries, this.counted);
			throw new UncheckedIOException(lost, new EOFException(lost));
		}
		this.counted = entries;
		return entries;
	}

	/**
	 * Look through the index, after something failed that used it.
	 * @return whether it is broken; if not, something else is wrong
	 */
	synchronized boolean turnsOutBroken() {
		if (System.nanoTime() - this.foundWholeAt >= PAUSE.toNanos()) {
			look();
		}
		return this.broken;
	}

	/**
	 * Tell clients of a failure to use the index, after a look through it.
	 * @param reason what to tell them where the index is whole
	 * @param failure the failure
	 * @return what to throw
	 */
	UnavailableException unavailable(String reason, Throwable failure) {
		logger.debug(reason, failure);
		return new UnavailableException(turnsOutBroken() ? "The index of texts is broken and is made anew" : reason,
				IndexUpkeep.UNTIL_MADE, failure);
	}

	/**
	 * Look through the whole index.
	 */
	synchronized void look() {
		if (this.broken) {
			return;
		}
		try {
			this.writing.check();
			count();
			this.foundWholeAt = System.nanoTime();
		}
		// by the latter Java tells of a mapped file that is shorter than it was
		catch (RuntimeException | InternalError ex) {
			logger.warn("The index of texts is broken (%s): it is made anew".formatted(sentence(ex)));
			this.broken = true;
			this.events.publishEvent(new IndexBroken());
		}
	}

	boolean isBroken() {
		return this.broken;
	}

	void beginAnew() {
		this.counted = 0;
		this.broken = false;
	}

	static String sentence(Throwable failure) {
		return String.valueOf(failure.getMessage()).replaceAll("\\s+", " ");
	}

	/**
	 * Says that the index is to be made anew.
	 */
	record IndexBroken() {

	}

}
