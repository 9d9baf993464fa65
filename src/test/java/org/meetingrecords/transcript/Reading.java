package org.meetingrecords.transcript;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads files as the server does that is told nothing of them.
 */
public final class Reading {

	static final Path SAMPLES = Path.of("src/test/resources/transcripts");

	private static final TranscriptReaders READERS = TranscriptReaders.standard();

	private Reading() {
	}

	public static Transcript of(byte[] content) {
		return of("file", content);
	}

	public static byte[] seed() throws IOException {
		return Files.readAllBytes(Path.of("src/main/resources/seed/65543.txt"));
	}

	public static byte[] sample(String path) throws IOException {
		return Files.readAllBytes(SAMPLES.resolve(path));
	}

	/**
	 * Write a document of our own JSON on one line, as different from others as records
	 * are.
	 * @param title the title of its meeting
	 * @return the document
	 * @throws IOException if the sample cannot be read
	 */
	public static String document(String title) throws IOException {
		String name = title.replaceAll("\\W", "-");
		return new String(sample("json/all-that-a-document-can-say.json"), StandardCharsets.UTF_8)
			.replaceAll("\\s*\n\\s*", "")
			.replaceFirst("[0-9a-f]{64}", "%064x".formatted(Integer.toUnsignedLong(title.hashCode())))
			.replace("harbour.vtt", name + ".vtt")
			.replace("gazette.example/harbour", "gazette.example/" + name)
			.replace("Harbour board", title);
	}

	public static Transcript of(String name, byte[] content) {
		return READERS.read(name, content, Defaults.NONE, null);
	}

}
