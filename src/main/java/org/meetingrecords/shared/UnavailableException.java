package org.meetingrecords.shared;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when something cannot be answered at the moment, and can be later. Reaches the
 * client as an {@code UNAVAILABLE} error that says when to ask again, as does HTTP's
 * header {@code Retry-After}.
 */
public class UnavailableException extends RuntimeException {

	private final Duration wait;

	/**
	 * Create the exception.
	 * @param reason why it cannot be answered
	 * @param wait after how long to ask again, in whole seconds
	 */
	public UnavailableException(String reason, Duration wait) {
		this(reason, wait, null);
	}

	/**
	 * Create the exception.
	 * @param reason why it cannot be answered
	 * @param wait after how long to ask again, in whole seconds
	 * @param cause what failed; null if nothing did
	 */
	public UnavailableException(String reason, Duration wait, @Nullable Throwable cause) {
		super("%s: ask again in %d seconds".formatted(reason, wait.toSeconds()), cause);
		this.wait = wait;
	}

	public Duration getWait() {
		return this.wait;
	}

}
