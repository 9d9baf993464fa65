package org.meetingrecords.ingestion;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file to import, read whole.
 */
final class TranscriptFile {

	private final String name;

	private final byte[] content;

	/**
	 * Create a file.
	 * @param name its name, without folders
	 * @param content its bytes, not changed any more
	 */
	TranscriptFile(String name, byte[] content) {
		this.name = name;
		this.content = content;
	}

	String name() {
		return this.name;
	}

	byte[] content() {
		return this.content;
	}

	String sha256() {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(this.content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
