package org.meetingrecords.ingestion;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * The lines of what may be larger than memory, one after the other, but for blank ones.
 */
final class Lines implements Closeable {

	private final InputStream in;

	private final long most;

	private final byte[] buffer = new byte[1 << 16];

	private int from;

	private int to;

	private int number;

	private long bytes;

	/**
	 * Begin.
	 * @param in what has the lines
	 * @param most how many bytes of a line are kept; of a longer one, none are
	 */
	Lines(InputStream in, long most) {
		this.in = in;
		this.most = most;
	}

	/**
	 * Read the next line.
	 * @return the line; null at the end
	 * @throws IOException if it cannot be read
	 */
	@Nullable Line next() throws IOException {
		while (isFilled()) {
			Line line = read();
			if (!line.isBlank()) {
				return line;
			}
		}
		return null;
	}

	private Line read() throws IOException {
		ByteArrayOutputStream kept = new ByteArrayOutputStream();
		long before = this.bytes;
		boolean ended = false;
		while (!ended && isFilled()) {
			int end = this.from;
			while (end < this.to && this.buffer[end] != '\n') {
				end++;
			}
			int length = end - this.from;
			ended = end < this.to;
			this.bytes += length;
			if (this.bytes - before <= this.most) {
				kept.write(this.buffer, this.from, length);
			}
			else {
				kept = new ByteArrayOutputStream();
			}
			this.from = ended ? end + 1 : end;
		}
		this.number++;
		return new Line(this.number, kept.toByteArray(), this.bytes - before);
	}

	private boolean isFilled() throws IOException {
		if (this.from == this.to) {
			this.from = 0;
			this.to = Math.max(this.in.read(this.buffer), 0);
		}
		return this.from < this.to;
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

	/**
	 * A line.
	 *
	 * @param number its number, from 1
	 * @param content its bytes, without the line feed; none if they are too many
	 * @param size how many bytes it has
	 */
	record Line(int number, byte[] content, long size) {

		/**
		 * Return whether an object begins in it and does not merely open.
		 * @return false for what is surely no document on one line
		 */
		boolean beginsAnObject() {
			String text = new String(this.content, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
			return this.content.length < this.size || text.startsWith("{") && !text.equals("{");
		}

		private boolean isBlank() {
			for (byte sign : this.content) {
				if (sign != ' ' && sign != '\t' && sign != '\r') {
					return false;
				}
			}
			return this.size == this.content.length;
		}

	}

}
