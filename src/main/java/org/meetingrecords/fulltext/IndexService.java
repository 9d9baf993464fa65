package org.meetingrecords.fulltext;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.UnavailableException;

import org.springframework.boot.ApplicationArguments;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Brings the index up to date when the server starts, by {@code --reindex} anew, and
 * keeps it so. A short work is done before the first request, a long one beside.
 */
@Component
class IndexService implements SmartLifecycle {

	private static final Log logger = LogFactory.getLog(IndexService.class);

	private static final int PATIENCE_SECONDS = 10;

	private final IndexUpkeep upkeep;

	private final IndexHealth health;

	private final FullTextProperties properties;

	private final ApplicationArguments arguments;

	private @Nullable ScheduledExecutorService worker;

	private boolean isFailing;

	IndexService(IndexUpkeep upkeep, IndexHealth health, FullTextProperties properties,
			ApplicationArguments arguments) {
		this.upkeep = upkeep;
		this.health = health;
		this.properties = properties;
		this.arguments = arguments;
	}

	@Override
	public void start() {
		ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor((work) -> {
			Thread thread = new Thread(work, "index");
			thread.setDaemon(true);
			return thread;
		});
		this.worker = started;
		waitFor(started.submit(this::begin));
		long pause = this.properties.followEvery().toMillis();
		started.scheduleWithFixedDelay(this::follow, pause, pause, TimeUnit.MILLISECONDS);
		long longPause = this.properties.checkEvery().toMillis();
		started.scheduleWithFixedDelay(this.health::look, longPause, longPause, TimeUnit.MILLISECONDS);
	}

	private void waitFor(Future<?> first) {
		try {
			first.get(this.arguments.containsOption("import-only") ? Long.MAX_VALUE : PATIENCE_SECONDS,
					TimeUnit.SECONDS);
		}
		catch (TimeoutException ex) {
			logger.info(
					"The index of texts is not ready yet: questions with 'text' and suggestions are answered when it is");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("The index of texts cannot be brought up to date", ex);
		}
	}

	private void begin() {
		if (!this.arguments.containsOption("reindex")) {
			this.upkeep.resume();
		}
		follow();
	}

	private void follow() {
		boolean wasBroken = this.health.isBroken();
		try {
			this.upkeep.makeIfMissing();
			this.upkeep.catchUp();
			this.upkeep.mark();
			this.isFailing = false;
		}
		catch (UnavailableException ex) {
			logger.debug("The index of texts follows the archive later", ex);
			if (ex.getCause() != null && !this.health.isBroken()) {
				tell(ex.getCause());
			}
		}
		// what is not caught would end all following
		catch (RuntimeException | InternalError ex) {
			logger.debug("The index of texts could not follow the archive", ex);
			if (wasBroken || !this.health.turnsOutBroken()) {
				tell(ex);
			}
		}
	}

	// not only at the next look, which may be long off
	@EventListener(IndexHealth.IndexBroken.class)
	void followNow() {
		if (this.worker != null) {
			this.worker.execute(this::follow);
		}
	}

	private void tell(Throwable failure) {
		if (!this.isFailing) {
			logger.warn("The index of texts could not follow the archive (%s): it is tried until it can"
				.formatted(IndexHealth.sentence(failure)));
		}
		this.isFailing = true;
	}

	@Override
	public void stop() {
		if (this.worker != null) {
			this.worker.shutdownNow();
			this.worker = null;
		}
	}

	@Override
	public boolean isRunning() {
		return this.worker != null;
	}

	/** After the import at the start, and before the web server. */
	@Override
	public int getPhase() {
		return 1;
	}

}
