package org.meetingrecords.transcript;

/**
 * Thrown when bytes cannot be read as a published transcript, with the line at which that
 * shows.
 */
public class UnreadableTranscriptException extends RuntimeException {

	private final int line;

	public UnreadableTranscriptException(String message, int line) {
		super(message);
		this.line = line;
	}

	/**
	 * Return the line at which the reason shows.
	 * @return the number of the line, from 1
	 */
	public int line() {
		return this.line;
	}

}
