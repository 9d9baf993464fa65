package org.meetingrecords.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meetingrecords.Archive;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.SqlLog;
import org.meetingrecords.ingestion.Importing;
import org.meetingrecords.json.JsonSchemaTests;
import org.meetingrecords.transcript.Reading;
import org.meetingrecords.transcript.Transcript;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RecordsTest
class ExportTests {

	private static final Path SAMPLES = Path.of("src/test/resources/transcripts");

	@Autowired
	private Archive archive;

	@Autowired
	private Importing imports;

	@Autowired
	private Export export;

	@Autowired
	private Records records;

	@Autowired
	private SqlLog sql;

	@BeforeEach
	void clear() {
		this.archive.clear();
	}

	@Test
	void exportOfAnImportedExportIsTheSame() throws IOException {
		this.imports.run(SAMPLES);
		this.imports.run("65543.txt", Reading.seed());
		List<String> exported = export();

		this.archive.clear();
		exported.forEach(this::load);

		assertThat(exported).hasSizeGreaterThan(50);
		assertThat(exported.stream().map((line) -> read(line).format())).contains("webvtt", "srt", "akoma-ntoso",
				"parlamint", "kremlin-html", "kremlin-text", "minutes", "json");
		assertThat(export()).isEqualTo(exported);
	}

	@Test
	void exportIsImportedAsTheOneFileThatItIs(@TempDir Path folder) throws IOException {
		this.imports.run(SAMPLES);
		List<String> exported = export();
		Path file = Files.write(folder.resolve("meetings.ndjson"), exported);

		this.archive.clear();

		assertThat(this.imports.run(file))
			.isEqualTo("%d imported, 0 updated, 0 unchanged, 0 refused".formatted(exported.size()));
		assertThat(export()).isEqualTo(exported);
	}

	@Test
	void exportOfTheLastMomentIsTaken() throws IOException {
		load(Reading.document("The last moment")
			.replaceFirst("\"date\": *\"[^\"]*\"", "\"date\":\"9999-12-31\"")
			.replaceFirst("\"heldAt\": *\"[^\"]*\"", "\"heldAt\":\"9999-12-31T23:59:59.999999999Z\""));
		List<String> exported = export();
		this.archive.clear();

		load(exported.get(0));

		assertThat(exported.get(0)).contains("\"heldAt\":\"9999-12-31T23:59:59.999999Z\"");
		assertThat(export()).isEqualTo(exported);
	}

	@Test
	void exportSaysAllThatTheFileSaid() throws IOException {
		this.imports.run("65543.txt", Reading.seed());

		Transcript exported = read(export().get(0));

		assertThat(exported).usingRecursiveComparison().ignoringFields("origin").isEqualTo(Reading.of(Reading.seed()));
		assertThat(exported.isComplete()).isEqualTo(Reading.of(Reading.seed()).isComplete());
		assertThat(exported.origin().name()).isEqualTo("65543.txt");
	}

	@Test
	void exportOfATimeWithoutAttributionsIsTaken() throws IOException {
		this.imports.run("65543.txt", Reading.seed());
		String old = export().get(0).replaceFirst("\"attribution\":\"[^\"]*\",", "");
		this.archive.clear();

		assertThat(load(old)).isEqualTo("1 imported, 0 updated, 0 unchanged, 0 refused");
		assertThat(export()).containsExactly(old);
	}

	@Test
	void exportOfARecordThatIsThereAlreadyChangesNothing() throws IOException {
		this.imports.run("65543.txt", Reading.seed());

		assertThat(load(export().get(0))).isEqualTo("0 imported, 0 updated, 1 unchanged, 0 refused");
	}

	@Test
	void fileOfARecordThatCameAsAnExportChangesNothing() throws IOException {
		this.imports.run("65543.txt", Reading.seed());
		String exported = export().get(0);
		this.archive.clear();

		assertThat(load(exported)).isEqualTo("1 imported, 0 updated, 0 unchanged, 0 refused");
		assertThat(this.imports.run("65543.txt", Reading.seed()))
			.isEqualTo("0 imported, 0 updated, 1 unchanged, 0 refused");
	}

	@Test
	void changedDocumentThatNamesNoSourceCorrectsItsRecord() throws IOException {
		this.imports.run("65543.txt", Reading.seed());
		String changed = export().get(0)
			.replaceFirst("\"source\":\\{[^}]*\\},", "")
			.replace("Thank you, Mr Putin.", "Thank you so much, Mr Putin.");

		assertThat(load(changed)).isEqualTo("0 imported, 1 updated, 0 unchanged, 0 refused");
		assertThat(export()).singleElement().asString().contains("Thank you so much, Mr Putin.");
	}

	@Test
	void everyDocumentIsAsTheSchemaDescribesIt() throws IOException {
		this.imports.run(SAMPLES);

		for (String document : export()) {
			assertThat(JsonSchemaTests.errors(document)).isEmpty();
		}
	}

	@Test
	void pageOfTheExportTakesAsManyStatementsForManyMeetingsAsForOne() throws IOException {
		record(1, 1);
		List<String> one = this.sql.of(() -> this.records.after(0L, 10));
		record(2, 9);
		List<String> many = this.sql.of(() -> this.records.after(0L, 10));

		assertThat(this.records.after(0L, 10)).hasSize(9);
		assertThat(one).hasSize(11);
		assertThat(many).hasSameSizeAs(one);
	}

	@Test
	void recordsOfSeveralPagesComeEachOnceInTheOrderInWhichTheyWereRecorded() throws IOException {
		record(1, 25);

		assertThat(export().stream().map((line) -> read(line).occasion().title()))
			.containsExactlyElementsOf(IntStream.rangeClosed(1, 25).mapToObj((i) -> "Meeting " + i).toList());
	}

	private void record(int first, int last) throws IOException {
		for (int i = first; i <= last; i++) {
			assertThat(load(Reading.document("Meeting " + i))).startsWith("1 imported");
		}
	}

	private List<String> export() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		this.export.writeAll(bytes);
		return bytes.toString(StandardCharsets.UTF_8).lines().toList();
	}

	private String load(String document) {
		return this.imports.run("document.json", document.getBytes(StandardCharsets.UTF_8));
	}

	private static Transcript read(String document) {
		return Reading.of(document.getBytes(StandardCharsets.UTF_8));
	}

}
