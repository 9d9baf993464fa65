package org.meetingrecords.limits;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The places of the requests that are answered at the same time.
 */
@Component
public class Places {

	private final Semaphore places;

	private final int most;

	private final Duration longestWait;

	Places(Limits limits) {
		this.most = limits.concurrentRequests();
		this.places = new Semaphore(this.most, true);
		this.longestWait = limits.longestWait();
	}

	/**
	 * Take a place for a request, and {@link #leave} it whatever happens.
	 * @throws InterruptedException if the server is stopped
	 */
	public void take() throws InterruptedException {
		if (!this.places.tryAcquire(this.longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
			throw new RefusedException(HttpStatus.SERVICE_UNAVAILABLE,
					new Excess(Limit.CONCURRENT_REQUESTS, this.most, this.most + 1L + this.places.getQueueLength()));
		}
	}

	/**
	 * Leave a place to the next request.
	 */
	public void leave() {
		this.places.release();
	}

}
