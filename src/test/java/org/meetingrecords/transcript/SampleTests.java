package org.meetingrecords.transcript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the oddities of pages: one file for each, with what must come out beside it.
 */
class SampleTests {

	static List<Path> pages() throws IOException {
		try (Stream<Path> files = Files.walk(Reading.SAMPLES)) {
			return files.filter(Files::isRegularFile)
				.filter((file) -> !file.toString().endsWith(".expected.txt"))
				.sorted()
				.toList();
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	void pageIsReadAsExpected(Path page) throws IOException {
		String expected = Files.readString(page.resolveSibling(page.getFileName() + ".expected.txt"));

		assertThat(read(page)).isEqualTo(expected);
	}

	@Test
	void everyFormatHasSamples() throws IOException {
		List<String> read = new ArrayList<>();
		for (Path page : pages()) {
			read.add(read(page).lines().findFirst().orElseThrow());
		}

		assertThat(read).contains(TranscriptReaders.standard()
			.formats()
			.stream()
			.map((format) -> "format: " + format)
			.toArray(String[]::new));
	}

	private static String read(Path page) throws IOException {
		try {
			return Rendering.of(Reading.of(String.valueOf(page.getFileName()), Files.readAllBytes(page)));
		}
		catch (UnreadableTranscriptException ex) {
			return "refused, line %d: %s%n".formatted(ex.line(), ex.getMessage());
		}
	}

}
