package org.meetingrecords.fulltext;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests that no two servers share the folder of an index.
 */
class IndexFolderTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void folderIsForOneServerUntilThatEnds() throws IOException {
		FullTextProperties properties = new FullTextProperties(this.folder.resolve("new/index").toString(),
				Duration.ofSeconds(1));
		IndexFolder first = new IndexFolder(properties);

		assertThatExceptionOfType(IndexFolderInUseException.class).isThrownBy(() -> new IndexFolder(properties));
		first.destroy();
		new IndexFolder(properties).destroy();
	}

	@Test
	void startThatFailsSaysWhatToChange() {
		FailureAnalysis analysis = new IndexFolderInUseFailureAnalyzer()
			.analyze(new IndexFolderInUseException(Path.of("data/index")));

		assertThat(analysis.getDescription()).isEqualTo("Another server has its index of texts in 'data/index'.");
		assertThat(analysis.getAction()).contains("--meeting-records.search.directory=PATH");
	}

}
