package org.meetingrecords.ingestion;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * A file to import, read whole.
 */
final class TranscriptFile {

	private final String name;

	private final String file;

	private final byte[] content;

	private final @Nullable Integer line;

	/**
	 * Create a file.
	 * @param name its name, without folders
	 * @param content its bytes, not changed any more
	 */
	TranscriptFile(String name, byte[] content) {
		this(name, name, content, null);
	}

	/**
	 * Create a file from the disk, or from a line of one.
	 * @param name its name, without folders
	 * @param file what tells a person which file it is
	 * @param content the bytes of the file or line, not changed any more
	 * @param line the number of the line, from 1; null for a whole file
	 */
	TranscriptFile(String name, String file, byte[] content, @Nullable Integer line) {
		this.name = name;
		this.file = file;
		this.content = content;
		this.line = line;
	}

	/**
	 * Return what tells a person which one it is.
	 * @return its file, with its line if it is one
	 */
	String place() {
		return (this.line != null) ? this.file + ":" + this.line : this.file;
	}

	String file() {
		return this.file;
	}

	@Nullable Integer line() {
		return this.line;
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
