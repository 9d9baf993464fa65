package org.meetingrecords.utterance;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.fulltext.IndexPace;
import org.meetingrecords.topic.RulesChanged;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Finds topics anew in the background: when this server changed a rule at once, and when
 * another did, or an import came in between, after a pause.
 */
@Component
class RetaggingThread implements SmartLifecycle {

	private static final Log logger = LogFactory.getLog(RetaggingThread.class);

	private static final int PATIENCE = 30;

	private final Retagging retagging;

	private final RetaggingProperties properties;

	private final IndexPace index;

	private volatile @Nullable ScheduledExecutorService executor;

	RetaggingThread(Retagging retagging, RetaggingProperties properties, IndexPace index) {
		this.retagging = retagging;
		this.properties = properties;
		this.index = index;
	}

	@Override
	public void start() {
		long pause = this.properties.pause().toMillis();
		if (pause > 0) {
			ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(RetaggingThread::thread);
			started.scheduleWithFixedDelay(this::run, 0, pause, TimeUnit.MILLISECONDS);
			this.executor = started;
		}
	}

	@TransactionalEventListener
	void wake(RulesChanged event) {
		ScheduledExecutorService started = this.executor;
		if (started != null) {
			started.execute(this::run);
		}
	}

	// no server runs on for this alone
	private static Thread thread(Runnable task) {
		Thread thread = new Thread(task, "retagging");
		thread.setDaemon(true);
		return thread;
	}

	// whatever fails is tried again after the pause: another server or an import may have
	// been in the way
	private void run() {
		try {
			while (isRunning() && this.retagging.next(() -> !isRunning())) {
				this.index.keep();
			}
		}
		catch (RuntimeException ex) {
			logger.warn("Topics are found anew later: " + ex.getMessage());
			logger.debug("What stood in the way", ex);
		}
	}

	@Override
	public void stop() {
		ScheduledExecutorService started = this.executor;
		this.executor = null;
		if (started != null) {
			started.shutdownNow();
			try {
				started.awaitTermination(PATIENCE, TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	@Override
	public boolean isRunning() {
		return this.executor != null;
	}

}
