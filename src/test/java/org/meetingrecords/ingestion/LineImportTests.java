package org.meetingrecords.ingestion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.meetingrecords.Archive;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.transcript.Reading;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests files that hold a document on each line.
 */
@RecordsTest
@ExtendWith(OutputCaptureExtension.class)
class LineImportTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Autowired
	private Archive archive;

	@Autowired
	private Importing imports;

	@BeforeEach
	void clear() {
		this.archive.clear();
	}

	@Test
	void everyLineIsImportedWhateverTheFileIsCalled() throws IOException {
		Path file = write("\uFEFF" + document(1) + "\r\n\n \r\n" + document(2) + "\n" + document(3));

		assertThat(this.imports.run(file)).isEqualTo("3 imported, 0 updated, 0 unchanged, 0 refused");
		assertThat(this.imports.run(file)).isEqualTo("0 imported, 0 updated, 3 unchanged, 0 refused");
	}

	@Test
	void damagedLinesAreRefusedByTheirNumbersAndTheOthersImported(CapturedOutput log) throws IOException {
		Path file = write(String.join("\n", "no document", "", document(1), document(2).replace("title", "headline"),
				"\0", document(3), document(4).substring(0, 40)));

		assertThat(this.imports.run(file)).isEqualTo("2 imported, 0 updated, 0 unchanged, 4 refused");
		assertThat(log).contains("/lines.txt:1: it is in none of the formats")
			.contains("/lines.txt:4: /headline: no such key is known here")
			.contains("/lines.txt:5: the file is binary")
			.contains("/lines.txt:7: the document is cut off");
	}

	@Test
	void lineOfAnotherEditionCorrectsTheRecord() throws IOException {
		Path file = write(document(1) + "\n" + document(1).replaceFirst("[0-9a-f]{64}", "f".repeat(64))
			.replace("\"summary\": \"", "\"summary\": \"Now: "));

		assertThat(this.imports.run(file)).isEqualTo("1 imported, 1 updated, 0 unchanged, 0 refused");
	}

	@Test
	void theLargestSizeIsThatOfALineAndNotOfTheFile(CapturedOutput log) throws IOException {
		String large = document(2).replace("}]}", "}]" + " ".repeat(16 * 1024 * 1024) + "}");
		Path file = write(document(1) + "\n" + large + "\n" + document(3));

		assertThat(this.imports.run(file)).isEqualTo("2 imported, 0 updated, 0 unchanged, 1 refused");
		assertThat(log).contains("/lines.txt:2: it has 16")
			.contains("more than the 16777216 of meeting-records.ingestion.max-file-size");
	}

	@Test
	void oneDocumentOnSeveralLinesIsOneDocument() throws IOException {
		String entry = "{\"note\": \"NARRATION\", \"text\": \"Nobody spoke.\"}";
		Path file = write("""
				{"meetingRecord": 1, "publication": {"publisher": "a", "licence": "b", "language": "en"}
				, "title": "Council", "date": "2031-02-03", "speakers": [], "entries": [
				%s,
				%s
				]}
				""".formatted(entry, entry));

		assertThat(this.imports.run(file)).isEqualTo("1 imported, 0 updated, 0 unchanged, 0 refused");
	}

	@Test
	void fileThatIsSaidToBeOfAnotherFormatIsNotReadByLines() throws IOException {
		Path file = write(document(1) + "\n" + document(2));
		ImportReport report = new ImportReport();

		this.imports.run(file, new HowToRead("webvtt", HowToRead.FROM_CONTENT.defaults()), report);

		assertThat(report.summary()).isEqualTo("0 imported, 0 updated, 0 unchanged, 1 refused");
	}

	private Path write(String text) throws IOException {
		return Files.writeString(this.folder.resolve("lines.txt"), text);
	}

	private static String document(int day) throws IOException {
		return Reading.document("Board " + LocalDate.of(2031, 1, day));
	}

}
