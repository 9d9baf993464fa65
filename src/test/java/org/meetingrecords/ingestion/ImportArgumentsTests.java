package org.meetingrecords.ingestion;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.DefaultApplicationArguments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ImportArgumentsTests {

	@Test
	void theOptionMayComeOftenAndHaveMorePathsBehindIt() {
		assertThat(paths("--import=a", "b c", "--server.port=0", "--import=d,e")).containsExactly(Path.of("a"),
				Path.of("d,e"), Path.of("b c"));
	}

	@Test
	void withoutTheOptionNothingIsImported() {
		assertThat(paths("a", "--server.port=0")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "--import", "--import=", "--import= " })
	void theOptionWithoutAPathIsRefused(String option) {
		assertThatExceptionOfType(NoSuchPathException.class).isThrownBy(() -> paths(option))
			.withMessage("--import is without a path");
	}

	@Test
	void aTextThatIsNoPathIsRefused() {
		assertThatExceptionOfType(NoSuchPathException.class).isThrownBy(() -> paths("--import=a\0b"))
			.withMessageStartingWith("No path can be");
	}

	private static List<Path> paths(String... arguments) {
		return ImportArguments.paths(new DefaultApplicationArguments(arguments));
	}

}
