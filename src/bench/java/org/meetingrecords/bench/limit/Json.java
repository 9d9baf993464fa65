package org.meetingrecords.bench.limit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * JSON, written as bytes. Texts come as the UTF-8 that the database sent.
 */
final class Json {

	private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] NULL = raw("null");

	private byte[] bytes = new byte[1 << 16];

	private int length;

	static byte[] raw(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	// write as it is
	Json put(byte[] raw) {
		reserve(raw.length);
		System.arraycopy(raw, 0, this.bytes, this.length, raw.length);
		this.length += raw.length;
		return this;
	}

	Json put(char character) {
		reserve(1);
		this.bytes[this.length++] = (byte) character;
		return this;
	}

	Json number(long number) {
		return put(raw(Long.toString(number)));
	}

	// write as a string in quotes, or null
	Json text(byte @Nullable [] utf8) {
		return (utf8 != null) ? text(utf8, 0, utf8.length) : put(NULL);
	}

	Json text(byte[] utf8, int from, int to) {
		reserve(6 * (to - from) + 2);
		byte[] target = this.bytes;
		int at = this.length;
		target[at++] = '"';
		for (int i = from; i < to; i++) {
			byte value = utf8[i];
			if (value >= 0 && value < ' ' || value == '"' || value == '\\') {
				at = escape(value, target, at);
			}
			else {
				target[at++] = value;
			}
		}
		target[at++] = '"';
		this.length = at;
		return this;
	}

	private static int escape(byte value, byte[] target, int from) {
		int at = from;
		target[at++] = '\\';
		switch (value) {
			case '"', '\\' -> target[at++] = value;
			case '\n' -> target[at++] = 'n';
			case '\t' -> target[at++] = 't';
			case '\r' -> target[at++] = 'r';
			default -> {
				target[at++] = 'u';
				target[at++] = '0';
				target[at++] = '0';
				target[at++] = HEX[value >> 4];
				target[at++] = HEX[value & 15];
			}
		}
		return at;
	}

	// write the lines of a text as a list of strings
	Json lines(byte[] utf8) {
		put('[');
		int from = 0;
		for (int i = 0; i <= utf8.length; i++) {
			if (i == utf8.length || utf8[i] == '\n') {
				if (from > 0) {
					put(',');
				}
				text(utf8, from, i);
				from = i + 1;
			}
		}
		return put(']');
	}

	private void reserve(int more) {
		if (this.length + more > this.bytes.length) {
			this.bytes = Arrays.copyOf(this.bytes, Math.max(this.bytes.length * 2, this.length + more));
		}
	}

	void reset() {
		this.length = 0;
	}

	byte[] bytes() {
		return this.bytes;
	}

	int length() {
		return this.length;
	}

}
