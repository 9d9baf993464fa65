package org.meetingrecords.export;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meetingrecords.Archive;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.ingestion.Importing;
import org.meetingrecords.transcript.Reading;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatRuntimeException;

@RecordsTest
class FileExportTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Autowired
	private Archive archive;

	@Autowired
	private Importing imports;

	@Autowired
	private FileExport files;

	@Autowired
	private FilterParameter filters;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void record() throws Exception {
		this.archive.clear();
		this.imports.run("65543.txt", Reading.seed());
	}

	@Test
	void aFileThatIsThereIsReplacedByTheWholeArchive() throws Exception {
		Path file = Files.writeString(this.folder.resolve("meetings.ndjson"), "before");

		assertThat(this.files.run(file, null)).isEqualTo(1);
		assertThat(file).content().startsWith("{\"meetingRecord\":1,").hasLineCount(1);
		assertThat(this.folder.toFile().list()).hasSize(1);
	}

	@Test
	void anExportThatFailsLeavesTheFileAsItWas() throws Exception {
		Path file = Files.writeString(this.folder.resolve("meetings.ndjson"), "before");

		this.jdbc.execute("alter table utterance rename to lost");
		try {
			assertThatRuntimeException().isThrownBy(() -> this.files.run(file, null));
		}
		finally {
			this.jdbc.execute("alter table lost rename to utterance");
		}

		assertThat(file).hasContent("before");
		assertThat(this.folder.toFile().list()).hasSize(1);
	}

	@Test
	void anExportToNowhereIsRefused() {
		assertThatExceptionOfType(FailedExportException.class)
			.isThrownBy(() -> this.files.run(this.folder.resolve("missing/meetings.ndjson"), null))
			.withMessageContaining("missing/meetings.ndjson");
		assertThatExceptionOfType(FailedExportException.class)
			.isThrownBy(() -> ExportArguments.files(new DefaultApplicationArguments("--export")))
			.withMessage("--export is without a file");
	}

	@Test
	void theCommandLineMayWantAPart() throws Exception {
		Path none = this.folder.resolve("none.ndjson");
		Path all = this.folder.resolve("all.ndjson");

		start("--export=" + none, "--export-filter={\"place\": \"harbour\"}");
		start("--export=" + all, "--export-filter={\"place\": \"kremlin\", \"text\": \"tajikistan\"}");

		assertThat(none).isEmptyFile();
		assertThat(all).content().hasLineCount(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '!', textBlock = """
			--export-filter                     | --export-filter takes one value, a MeetingFilter as JSON
			--export-filter={"where": "x"}      | --export-filter: The variables input contains a field
			--export-filter={"text": "(ferry"}  | --export-filter:
			""")
	void aFilterThatIsNoneIsRefused(String option, String message) {
		assertThatExceptionOfType(FailedExportException.class)
			.isThrownBy(() -> start("--export=" + this.folder.resolve("a"), option))
			.withMessageStartingWith(message);
		assertThat(this.folder.toFile().list()).isEmpty();
	}

	private void start(String... arguments) {
		new StartupExport(this.files, this.filters, new DefaultApplicationArguments(arguments)).start();
	}

	@Test
	void theCommandLineMayNameSeveralFiles() {
		assertThat(ExportArguments.files(new DefaultApplicationArguments("--export=a", "--export=b, c")))
			.containsExactly(Path.of("a"), Path.of("b, c"));
	}

}
