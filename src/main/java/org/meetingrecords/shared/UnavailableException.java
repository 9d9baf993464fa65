package org.meetingrecords.shared;

/**
 * Thrown when something cannot be answered at the moment, and can be later. Reaches the
 * client as an {@code UNAVAILABLE} error with this message, which says when to try again.
 */
public class UnavailableException extends RuntimeException {

	public UnavailableException(String message) {
		super(message);
	}

}
