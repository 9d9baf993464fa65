package org.meetingrecords.transcript;

import java.io.IOException;
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

	public static Transcript of(String name, byte[] content) {
		return READERS.read(name, content, Defaults.NONE, null);
	}

}
