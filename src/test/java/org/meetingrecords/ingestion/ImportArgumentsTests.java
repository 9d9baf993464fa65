package org.meetingrecords.ingestion;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.transcript.Defaults;

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
		assertThatExceptionOfType(ImportArgumentException.class).isThrownBy(() -> paths(option))
			.withMessage("--import is without a path");
	}

	@Test
	void aTextThatIsNoPathIsRefused() {
		assertThatExceptionOfType(ImportArgumentException.class).isThrownBy(() -> paths("--import=a\0b"))
			.withMessageStartingWith("No path can be");
	}

	@Test
	void whatFilesDoNotSayIsSaidByOptions() {
		assertThat(new ImportArguments(
				new DefaultApplicationArguments("--format=webvtt", "--date=2031-02-03", "--publisher=Harbour Gazette",
						"--licence=CC BY 4.0", "--attribution=Thanks to the Gazette", "--language=en"))
			.howToRead())
			.isEqualTo(new HowToRead("webvtt", new Defaults(LocalDate.of(2031, 2, 3), "Harbour Gazette", "CC BY 4.0",
					"Thanks to the Gazette", "en")));
		assertThat(new ImportArguments(new DefaultApplicationArguments()).howToRead())
			.isEqualTo(HowToRead.FROM_CONTENT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			--format=word     | There is no format 'word': --format takes one of json, webvtt
			--date=2031-02-30 | '2031-02-30' is no day: --date takes one like 2026-11-24
			--licence         | --licence takes one value: --licence=VALUE
			--report=         | --report takes one value: --report=VALUE
			""")
	void optionThatSaysNothingThatCanBeIsRefused(String option, String message) {
		ImportArguments arguments = new ImportArguments(new DefaultApplicationArguments(option));

		assertThatExceptionOfType(ImportArgumentException.class).isThrownBy(() -> {
			arguments.howToRead();
			arguments.report();
		}).withMessageStartingWith(message);
	}

	private static List<Path> paths(String... arguments) {
		return new ImportArguments(new DefaultApplicationArguments(arguments)).paths();
	}

}
