package org.meetingrecords.fulltext;

import java.util.concurrent.atomic.AtomicLong;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingMonitor;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingTypeGroupMonitor;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingTypeGroupMonitorContext;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingTypeGroupMonitorCreateContext;

/**
 * Tells how much of the index has been made: in the log, and to those who ask.
 */
class IndexProgress implements MassIndexingMonitor {

	private static final Log logger = LogFactory.getLog(IndexProgress.class);

	private static final long STEP = 50_000;

	private volatile long total;

	private final AtomicLong done = new AtomicLong();

	IndexProgress of(long entries) {
		this.total = entries;
		this.done.set(0);
		return this;
	}

	@Override
	public MassIndexingTypeGroupMonitor typeGroupMonitor(MassIndexingTypeGroupMonitorCreateContext created) {
		return new MassIndexingTypeGroupMonitor() {

			@Override
			public void documentsIndexed(long increment) {
				// told by documentsAdded
			}

			@Override
			public void indexingStarted(MassIndexingTypeGroupMonitorContext context) {
				// counted beforehand
			}

			@Override
			public void indexingCompleted(MassIndexingTypeGroupMonitorContext context) {
				// told for all types at once
			}

		};
	}

	@Override
	public void documentsAdded(long increment) {
		long now = this.done.addAndGet(increment);
		if (now / STEP > (now - increment) / STEP) {
			logger.info("The index of texts is being made" + this);
		}
	}

	@Override
	public void documentsBuilt(long increment) {
		// counts when it is in the index
	}

	@Override
	public void entitiesLoaded(long increment) {
		// counts when it is in the index
	}

	@Override
	public void indexingCompleted() {
		// told also when it failed
	}

	@Override
	public String toString() {
		return (this.total == 0) ? "" : ", %d of %d entries are in it".formatted(this.done.get(), this.total);
	}

}
