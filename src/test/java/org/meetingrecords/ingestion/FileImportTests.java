package org.meetingrecords.ingestion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.meetingrecords.DatabaseTest;
import org.meetingrecords.transcript.Defaults;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE,
		properties = "spring.datasource.url=jdbc:h2:mem:files")
@ExtendWith(OutputCaptureExtension.class)
class FileImportTests {

	private static final Path SAMPLES = Path.of("src/test/resources/transcripts/kremlin");

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Autowired
	private FileImport files;

	@Autowired
	private JdbcTemplate jdbc;

	private byte[] seed = {};

	@BeforeEach
	void readSeed() throws IOException {
		this.seed = new ClassPathResource("seed/65543.txt").getContentAsByteArray();
	}

	@Test
	void theSameBytesChangeNothingUnderWhateverNames() throws IOException {
		Files.write(this.folder.resolve("a, b.txt"), this.seed);
		Files.write(this.folder.resolve("über.txt"), this.seed);

		assertThat(run(this.folder)).isEqualTo("0 imported, 0 updated, 2 unchanged, 0 refused");
		assertThat(meetings()).isEqualTo(1);
	}

	@Test
	void hiddenFilesAndFoldersAreLeftAlone() throws IOException {
		Files.write(Files.createDirectories(this.folder.resolve("in/deeper")).resolve("page"), this.seed);
		Files.write(Files.createDirectories(this.folder.resolve(".git")).resolve("page"), new byte[] { 1 });
		Files.write(this.folder.resolve("in/.hidden"), new byte[] { 1 });

		assertThat(run(this.folder)).isEqualTo("0 imported, 0 updated, 1 unchanged, 0 refused");
	}

	@Test
	void aLinkThatLeadsBackIsPassedOver(CapturedOutput log) throws IOException {
		Files.write(this.folder.resolve("page.txt"), this.seed);
		Files.createSymbolicLink(this.folder.resolve("loop"), this.folder);

		assertThat(run(this.folder)).isEqualTo("0 imported, 0 updated, 1 unchanged, 0 refused");
		assertThat(log).contains("Passed over " + this.folder.resolve("loop"));
	}

	@Test
	void whatIsNoFileIsRefusedAndTheRestImported(CapturedOutput log) throws Exception {
		Files.createSymbolicLink(this.folder.resolve("dangling"), this.folder.resolve("nothing"));
		assertThat(new ProcessBuilder("mkfifo", this.folder.resolve("pipe").toString()).start().waitFor()).isZero();
		Files.write(this.folder.resolve("zzz.txt"), this.seed);

		assertThat(run(this.folder)).isEqualTo("0 imported, 0 updated, 1 unchanged, 2 refused");
		assertThat(log).contains("dangling: this link leads nowhere").contains("pipe: it is no regular file");
	}

	@Test
	void aFileThatIsNoTranscriptIsRefusedByItsPath(CapturedOutput log) throws IOException {
		Path empty = Files.write(this.folder.resolve("empty.txt"), new byte[0]);
		Path binary = Files.write(this.folder.resolve("binary.txt"), new byte[] { 0, -1, 127, 10, -128 });

		assertThat(run(empty, binary)).isEqualTo("0 imported, 0 updated, 0 unchanged, 2 refused");
		assertThat(log).contains("Refused " + empty + ":1: the file is empty")
			.contains("Refused " + binary + ":1: the file is not text in UTF-8");
		assertThat(meetings()).isEqualTo(1);
	}

	@Test
	void theReportHasALineForEachRefusedFileWhateverItIsCalled() throws IOException {
		Path report = this.folder.resolve("refused");
		Path pages = Files.createDirectories(this.folder.resolve("pages/2031"));
		Files.createFile(pages.resolve("a\tb\nc"));
		Files.createFile(pages.resolveSibling("plain"));

		this.files.run(List.of(pages.getParent()), HowToRead.FROM_CONTENT, new ImportReport(report));

		assertThat(report)
			.hasContent("%1$s/2031/a\uFFFDb\uFFFDc:1\tthe file is empty\n%1$s/plain:1\tthe file is empty\n"
				.formatted(pages.getParent()));
	}

	@Test
	@DirtiesContext
	void goodPagesOfAFolderAreImportedAndTheOthersRefusedWithTheLine(CapturedOutput log) {
		assertThat(run(SAMPLES)).matches("[0-9]+ imported, 0 updated, 0 unchanged, [0-9]+ refused");

		assertThat(log).contains("date-that-does-not-exist.txt:3: 'February 30, 2020' is no date or time");
		assertThat(this.jdbc.queryForList("select source_name from meeting", String.class))
			.contains("names-and-roles.txt", "saved-page.html")
			.doesNotContain("date-that-does-not-exist.txt", "page-cut-off.txt");
		assertThat(this.jdbc.queryForList("select name from person where name like 'Jane %'", String.class))
			.containsExactly("Jane Doe");
	}

	@Test
	@DirtiesContext
	void whatAFileDoesNotSayIsTakenAsSaidAndItsTimesAreKept() throws IOException {
		Path subtitles = Files.writeString(this.folder.resolve("harbour.vtt"),
				"WEBVTT\n\n00:01:23.500 --> 00:01:25.000\n<v Ada Brook>The ferry is late.\n");
		this.files.run(List.of(subtitles), new HowToRead(null,
				new Defaults(LocalDate.of(2031, 2, 3), "Harbour Gazette", "CC BY 4.0", "Thanks to the Gazette", "en")),
				new ImportReport());

		assertThat(this.jdbc.queryForMap("""
				select held_on, publisher, licence, attribution, language, format, starts_at, ends_at
				from meeting m join utterance u on u.meeting_id = m.id where title = 'harbour'""").values())
			.hasToString("[2031-02-03, Harbour Gazette, CC BY 4.0, Thanks to the Gazette, en, webvtt, 83.5, 85.0]");
	}

	@Test
	void otherBytesThatSayTheSameChangeNothing() throws IOException {
		Path page = Files.writeString(this.folder.resolve("later.txt"), new String(this.seed, "UTF-8") + "\n");

		assertThat(run(page)).isEqualTo("0 imported, 0 updated, 1 unchanged, 0 refused");
		assertThat(meetings()).isEqualTo(1);
	}

	@Test
	void aFileThatIsTooLargeIsRefusedUnread(CapturedOutput log) throws IOException {
		Path page = Files.write(this.folder.resolve("large.txt"), new byte[17 * 1024 * 1024]);

		assertThat(run(page)).isEqualTo("0 imported, 0 updated, 0 unchanged, 1 refused");
		assertThat(log).contains("Refused " + page + ": it has 17825792 bytes");
	}

	@Test
	void aPathWithNothingThereIsRefusedBeforeAnythingIsImported(CapturedOutput log) throws IOException {
		Path page = Files.write(this.folder.resolve("empty.txt"), new byte[0]);
		Path missing = this.folder.resolve("missing");

		assertThatExceptionOfType(ImportArgumentException.class).isThrownBy(() -> run(page, missing))
			.withMessage("There is nothing to read at '%s'".formatted(missing));
		assertThat(log).doesNotContain("empty.txt");
	}

	private String run(Path... paths) {
		ImportReport report = new ImportReport();
		this.files.run(List.of(paths), HowToRead.FROM_CONTENT, report);
		return report.summary();
	}

	private int meetings() {
		return Integer
			.parseInt(String.valueOf(this.jdbc.queryForObject("select count(*) from meeting", Integer.class)));
	}

}
