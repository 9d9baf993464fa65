package org.meetingrecords;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the sources as text.
 */
class SourceTests {

	private static final int LONGEST_CLASS = 200;

	@ParameterizedTest
	@ValueSource(strings = { "src/main/java", "src/test/java", "src/bench/java" })
	void classesStayShort(String root) throws IOException {
		List<String> tooLong = new ArrayList<>();
		int seen = 0;
		for (Path file : sources(root)) {
			seen++;
			int lines = Files.readAllLines(file).size();
			if (lines > LONGEST_CLASS) {
				tooLong.add("%s has %d lines".formatted(file, lines));
			}
		}
		assertThat(seen).isPositive();
		assertThat(tooLong).isEmpty();
	}

	private static List<Path> sources(String root) throws IOException {
		try (Stream<Path> files = Files.walk(Path.of(root))) {
			return files.filter((file) -> file.toString().endsWith(".java")).toList();
		}
	}

}
