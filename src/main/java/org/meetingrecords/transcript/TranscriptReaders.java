package org.meetingrecords.transcript;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads published transcripts of every format that is known.
 */
public final class TranscriptReaders {

	private final List<TranscriptReader> readers;

	TranscriptReaders(List<TranscriptReader> readers) {
		this.readers = List.copyOf(readers);
	}

	/**
	 * Return the readers of all formats that the server takes.
	 * @return the readers
	 */
	public static TranscriptReaders standard() {
		return new TranscriptReaders(List.of(new KremlinHtmlReader(), new KremlinTextReader()));
	}

	/**
	 * Read a page in whatever format it is.
	 * @param content the bytes of the file
	 * @return all that the page says
	 * @throws UnreadableTranscriptException if no reader knows the format, or the page
	 * cannot be read whole
	 */
	public Transcript read(byte[] content) {
		String text = decode(content);
		return this.readers.stream()
			.filter((reader) -> reader.recognises(text))
			.findFirst()
			.orElseThrow(() -> new UnreadableTranscriptException(
					"it is neither the plain text nor the HTML of a transcript page of en.kremlin.ru", 1))
			.read(text);
	}

	private static String decode(byte[] content) {
		String text = strictly(content);
		if (text.startsWith("\uFEFF")) {
			text = text.substring(1);
		}
		if (text.isBlank()) {
			throw new UnreadableTranscriptException("the file is empty", 1);
		}
		int nul = text.indexOf('\0');
		if (nul >= 0) {
			throw new UnreadableTranscriptException("the file is binary, not text", line(text, nul));
		}
		return text.replace("\r\n", "\n").replace('\r', '\n');
	}

	private static String strictly(byte[] content) {
		ByteBuffer bytes = ByteBuffer.wrap(content);
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
		}
		catch (CharacterCodingException ex) {
			// the buffer stands at the first byte that is no UTF-8
			String good = new String(content, 0, bytes.position(), StandardCharsets.UTF_8);
			throw new UnreadableTranscriptException("the file is not text in UTF-8", line(good, good.length()));
		}
	}

	private static int line(String text, int offset) {
		return 1 + (int) text.substring(0, offset).chars().filter((character) -> character == '\n').count();
	}

}
