package org.meetingrecords.fulltext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.hibernate.search.util.common.SearchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.meetingrecords.MeetingRecordsApplication;
import org.meetingrecords.meeting.MeetingChanges;
import org.meetingrecords.shared.UnavailableException;
import org.meetingrecords.text.TextQueryParser;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests that the index tells the truth after its files could not be written, or are gone.
 */
@ExtendWith(OutputCaptureExtension.class)
class IndexFailureTests {

	@TempDir
	private Path folder;

	private ConfigurableApplicationContext server;

	@BeforeEach
	void start() {
		start("1h");
	}

	private void start(String checkEvery) {
		this.server = new SpringApplicationBuilder(MeetingRecordsApplication.class).run("--server.port=0",
				"--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("records"),
				"--meeting-records.search.directory=" + index(), "--meeting-records.search.check-every=" + checkEvery,
				"--meeting-records.search.follow-every=1h", "--logging.level.root=warn");
	}

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void whatACommitLostThatFailedIsTakenInAgain() throws IOException {
		change("Talks about herring");
		bean(IndexUpkeep.class).mark();
		List<Path> committed = files();
		change("Talks about mackerel");
		assertThat(found("mackerel")).hasSize(1);
		for (Path file : files()) {
			if (!committed.contains(file)) {
				Files.delete(file);
			}
		}

		assertThatExceptionOfType(SearchException.class).isThrownBy(() -> bean(IndexUpkeep.class).mark());
		assertThat(found("mackerel")).hasSize(1);
		assertThat(found("herring")).isEmpty();
		bean(IndexUpkeep.class).mark();
		restart();
		assertThat(found("mackerel")).hasSize(1);
	}

	@Test
	void partThatIsGoneIsMadeAnew() {
		change("Talks about herring");
		restart(() -> FileSystemUtils.deleteRecursively(index().resolve("meeting")));

		assertThat(found("herring")).hasSize(1);
	}

	@Test
	void fileThatIsGoneMakesAllOfTheIndexAnew() {
		change("Talks about herring");
		bean(IndexUpkeep.class).mark();
		restart(() -> {
			for (Path file : files()) {
				if (file.toString().matches(".*meeting/.*\\.(cfs|fdt)")) {
					Files.delete(file);
				}
			}
		});

		assertThat(found("herring")).hasSize(1);
	}

	@Test
	@Timeout(60)
	void damageThatNoSearchMeetsIsFound(CapturedOutput log) throws Exception {
		stop();
		start("100ms");
		harm(Harm.OVERWRITTEN);

		while (!log.getAll().contains("The index of texts is broken (")) {
			Thread.sleep(100);
		}
	}

	@Test
	void searchThatFailsRightAfterALookFoundNothingIsUnavailable() throws IOException {
		bean(IndexHealth.class).look();
		harm(Harm.TRUNCATED);

		assertThatExceptionOfType(UnavailableException.class).isThrownBy(() -> found("meeting"))
			.withMessageContaining("the server looks why");
	}

	@Test
	void indexThatIsGoneIsNotGoneOnWith() {
		change("Talks about herring");
		bean(IndexUpkeep.class).mark();
		FileSystemUtils.deleteRecursively(index().toFile());
		change("Talks about mackerel");

		for (int i = 0; i < 3; i++) {
			bean(IndexPace.class).keep();
		}
		assertThatExceptionOfType(UnavailableException.class)
			.isThrownBy(() -> bean(Texts.class).ids(TextSearch.of("UtteranceTextEntity", Criterion.EVERYTHING)));
	}

	private void harm(Harm harm) throws IOException {
		for (Path file : files()) {
			if (file.toString().matches(".*\\.(cfs|doc|dvd|kdd|tim)")) {
				harm.happen(file);
			}
		}
	}

	private void restart() {
		restart(() -> {
		});
	}

	private void restart(Damage damage) {
		stop();
		try {
			damage.happen();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		start();
	}

	private Path index() {
		return this.folder.resolve("index");
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.walk(index())) {
			return files.filter(Files::isRegularFile).toList();
		}
	}

	private void change(String title) {
		bean(TransactionTemplate.class).executeWithoutResult((status) -> {
			bean(JdbcTemplate.class).update("update meeting set title = ?", title);
			bean(MeetingChanges.class)
				.record(bean(JdbcTemplate.class).queryForList("select id from meeting", Long.class));
		});
	}

	private List<Long> found(String text) {
		return bean(Texts.class).ids(TextSearch.of("MeetingEntity",
				new Criterion.Text(new TextQueryParser(300).parse(text), List.of("title"))));
	}

	private <T> T bean(Class<T> type) {
		return this.server.getBean(type);
	}

	private interface Damage {

		void happen() throws IOException;

	}

}
