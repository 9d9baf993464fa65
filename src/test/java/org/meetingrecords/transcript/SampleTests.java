package org.meetingrecords.transcript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the oddities of pages: one file for each, with what must come out beside it.
 */
class SampleTests {

	private static final Path FOLDER = Path.of("src/test/resources/transcripts");

	static List<Path> pages() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.filter((file) -> !file.toString().endsWith(".expected.txt")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	void pageIsReadAsExpected(Path page) throws IOException {
		String expected = Files.readString(FOLDER.resolve(page.getFileName() + ".expected.txt"));

		assertThat(read(page)).isEqualTo(expected);
	}

	static byte[] page(String name) throws IOException {
		return Files.readAllBytes(FOLDER.resolve(name));
	}

	private static String read(Path page) throws IOException {
		try {
			return Rendering.of(TranscriptReaders.standard().read(Files.readAllBytes(page)));
		}
		catch (UnreadableTranscriptException ex) {
			return "refused, line %d: %s%n".formatted(ex.line(), ex.getMessage());
		}
	}

}
