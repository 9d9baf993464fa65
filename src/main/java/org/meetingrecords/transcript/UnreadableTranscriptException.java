package org.meetingrecords.transcript;

/** x. */
public class UnreadableTranscriptException extends RuntimeException {

	private final int line;

	public UnreadableTranscriptException(String message, int line) {
		super(message);
		this.line = line;
	}

	public int line() {
		return this.line;
	}

}
