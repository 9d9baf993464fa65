package org.meetingrecords.utterance;

import jakarta.persistence.EntityManagerFactory;

import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The time that a part of an answer may take: half of what the transaction of the request
 * has left, so that the rest of the answer has some too.
 */
final class TimeLeft {

	/** A transaction's time is rounded up by as much. */
	private static final long ROUNDING = 2000;

	private final long end;

	private TimeLeft(long end) {
		this.end = end;
	}

	static TimeLeft of(EntityManagerFactory factory) {
		ResourceHolderSupport holder = (ResourceHolderSupport) TransactionSynchronizationManager.getResource(factory);
		if (holder == null || !holder.hasTimeout()) {
			return new TimeLeft(Long.MAX_VALUE);
		}
		long left = Math.max(0, holder.getTimeToLiveInMillis() - ROUNDING);
		return new TimeLeft(System.currentTimeMillis() + left / 2);
	}

	boolean isOver() {
		return System.currentTimeMillis() >= this.end;
	}

}
