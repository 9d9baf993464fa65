package org.meetingrecords.transcript;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes text of bytes: UTF-8, or UTF-16 where a byte order mark says so, or else what an
 * XML declaration says.
 */
final class Decoding {

	private static final String MARK = "\uFEFF";

	private static final Pattern DECLARATION = Pattern.compile("<\\?xml [^>]*?encoding\\s*=\\s*[\"']([^\"'>]+)");

	private static final int LONGEST_DECLARATION = 200;

	/** Most formats take a file apart into its lines, and each takes memory. */
	private static final int MOST_LINES = 1_000_000;

	private Decoding() {
	}

	/**
	 * Return the text that a file has.
	 * @param content the file's bytes
	 * @return the text, without a byte order mark and with line feeds as its only line
	 * ends
	 * @throws UnreadableTranscriptException if it has none or too much, or is no text
	 */
	static String text(byte[] content) {
		String text = strictly(content, charset(content));
		if (text.startsWith(MARK)) {
			text = text.substring(1);
		}
		if (text.isBlank()) {
			throw new UnreadableTranscriptException("the file is empty", 1);
		}
		int nul = text.indexOf('\0');
		if (nul >= 0) {
			throw new UnreadableTranscriptException("the file is binary, not text", line(text, nul));
		}
		String lines = text.replace("\r\n", "\n").replace('\r', '\n');
		if (line(lines, lines.length()) > MOST_LINES) {
			throw new UnreadableTranscriptException("the file has more than %,d lines: divide it".formatted(MOST_LINES),
					MOST_LINES + 1);
		}
		return lines;
	}

	private static Charset charset(byte[] content) {
		if (content.length < 2) {
			return StandardCharsets.UTF_8;
		}
		return switch (((content[0] & 0xFF) << 8) | (content[1] & 0xFF)) {
			case 0xFEFF -> StandardCharsets.UTF_16BE;
			case 0xFFFE -> StandardCharsets.UTF_16LE;
			default -> withoutMark(content);
		};
	}

	private static String strictly(byte[] content, Charset charset) {
		ByteBuffer bytes = ByteBuffer.wrap(content);
		try {
			return charset.newDecoder().decode(bytes).toString();
		}
		catch (CharacterCodingException ex) {
			// the buffer stands at the first byte that is wrong
			String good = new String(content, 0, bytes.position(), charset);
			throw new UnreadableTranscriptException("the file is not text in %s: save it as UTF-8".formatted(charset),
					line(good, good.length()));
		}
	}

	// many a file is declared to be what it was before somebody saved it as UTF-8
	private static Charset withoutMark(byte[] content) {
		String start = new String(content, 0, Math.min(content.length, LONGEST_DECLARATION),
				StandardCharsets.ISO_8859_1);
		Matcher declaration = DECLARATION.matcher(start);
		try {
			return (declaration.lookingAt() && !isUtf8(content)) ? Charset.forName(declaration.group(1))
					: StandardCharsets.UTF_8;
		}
		catch (IllegalArgumentException ex) {
			return StandardCharsets.UTF_8;
		}
	}

	private static boolean isUtf8(byte[] content) {
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

	private static int line(String text, int offset) {
		return 1 + (int) text.substring(0, offset).chars().filter((character) -> character == '\n').count();
	}

}
