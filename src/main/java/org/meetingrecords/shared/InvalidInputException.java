package org.meetingrecords.shared;

/**
 * Thrown when a caller sent something that makes no sense. Reaches the client as a
 * {@code BAD_REQUEST} error with this message, which says what to change.
 */
public class InvalidInputException extends RuntimeException {

	public InvalidInputException(String message) {
		super(message);
	}

}
