package org.meetingrecords.fulltext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.MeetingRecordsApplication;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests that no two servers share the folder of an index, and that there is one.
 */
@ExtendWith(OutputCaptureExtension.class)
class IndexFolderTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void folderIsForOneServerUntilThatEnds() {
		FullTextProperties properties = new FullTextProperties(this.folder.resolve("new/index").toString(),
				Duration.ofSeconds(1), Duration.ofHours(1));
		IndexFolder first = new IndexFolder(properties);

		assertThatExceptionOfType(IndexFolderInUseException.class).isThrownBy(() -> new IndexFolder(properties));
		first.destroy();
		new IndexFolder(properties).destroy();
	}

	@Test
	void folderThatWasDeletedIsForTheServerThatMakesItAgain() {
		FullTextProperties properties = new FullTextProperties(this.folder.resolve("index").toString(),
				Duration.ofSeconds(1), Duration.ofHours(1));
		IndexFolder first = new IndexFolder(properties);
		FileSystemUtils.deleteRecursively(this.folder.resolve("index").toFile());

		first.make("utterance");

		assertThatExceptionOfType(IndexFolderInUseException.class).isThrownBy(() -> new IndexFolder(properties));
		first.destroy();
	}

	@Test
	void startThatFailsSaysWhatToChange() {
		FailureAnalysis analysis = new IndexFolderInUseFailureAnalyzer()
			.analyze(new IndexFolderInUseException(Path.of("data/index")));

		assertThat(analysis.getDescription()).isEqualTo("Another server has its index of texts in 'data/index'.");
		assertThat(analysis.getAction()).contains("--meeting-records.search.directory=PATH");
	}

	@ParameterizedTest
	@ValueSource(strings = { "file", "file/index" })
	void folderThatCannotBeMadeEndsTheStartWithWhatToChange(String directory, CapturedOutput log) throws IOException {
		Files.createFile(this.folder.resolve("file"));
		SpringApplicationBuilder server = new SpringApplicationBuilder(MeetingRecordsApplication.class);

		assertThatException().isThrownBy(() -> server.run("--server.port=0", "--logging.level.root=error",
				"--spring.datasource.url=jdbc:h2:mem:no-index-folder",
				"--meeting-records.search.directory=" + this.folder.resolve(directory)));
		assertThat(log)
			.contains("The index of texts cannot be kept in '%s'".formatted(this.folder.resolve(directory)),
					"See that it is a folder that this server may write, or choose another")
			.doesNotContain("\tat ");
	}

}
