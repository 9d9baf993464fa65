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
import org.junit.jupiter.api.io.TempDir;
import org.meetingrecords.MeetingRecordsApplication;
import org.meetingrecords.meeting.MeetingChanges;
import org.meetingrecords.text.TextQueryParser;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests that the index tells the truth after its files could not be written, or are gone.
 */
class IndexFailureTests {

	@TempDir
	private Path folder;

	private ConfigurableApplicationContext server;

	@BeforeEach
	void start() {
		this.server = new SpringApplicationBuilder(MeetingRecordsApplication.class).run("--server.port=0",
				"--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("records"),
				"--meeting-records.search.directory=" + index(), "--logging.level.root=error");
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
