package org.meetingrecords.fulltext;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meetingrecords.MeetingRecordsApplication;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that index and database agree again after a server was killed, at whatever moment
 * that was.
 */
class KilledServerTests {

	private static final Map<String, String> TABLES = new TreeMap<>(Map.of("UtteranceTextEntity", "utterance",
			"MeetingEntity", "meeting", "ParticipantEntity", "participant", "PersonNameEntity", "person_name"));

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@BeforeEach
	void writePages() throws IOException {
		String seed = new ClassPathResource("seed/65543.txt").getContentAsString(StandardCharsets.UTF_8);
		Path pages = Files.createDirectory(this.folder.resolve("pages"));
		for (int i = 100; i < 260; i++) {
			Files.writeString(pages.resolve(i + ".txt"),
					seed.replaceFirst("\nMeeting with", "\nMeeting " + i + " with"));
		}
	}

	@Test
	void indexAgreesWithTheDatabaseAfterKills() throws Exception {
		startAndKillAt("Started MeetingRecordsApplication");
		startAndKillAt("Import: 100 records", "--import=pages");
		startAndKillAt("Import: 60 imported", "--import=pages");
		startAndKillAt("Tomcat started");

		try (ConfigurableApplicationContext server = new SpringApplicationBuilder(MeetingRecordsApplication.class).run(
				"--server.port=0", "--logging.level.root=warn",
				"--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("data/meeting-records"),
				"--meeting-records.search.directory=" + this.folder.resolve("data/index"))) {
			Map<String, Long> inIndex = new TreeMap<>();
			Map<String, Long> inDatabase = new TreeMap<>();
			TABLES.forEach((entity, table) -> {
				inIndex.put(table,
						server.getBean(Texts.class)
							.count(TextSearch.of(entity, Criterion.EVERYTHING), null)
							.getOrDefault(0L, 0L));
				inDatabase.put(table,
						server.getBean(JdbcTemplate.class).queryForObject("select count(*) from " + table, Long.class));
			});
			assertThat(inDatabase).containsEntry("meeting", 161L);
			assertThat(inIndex).isEqualTo(inDatabase);
		}
	}

	private void startAndKillAt(String line, String... arguments) throws IOException, InterruptedException {
		String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath,
						MeetingRecordsApplication.class.getName(), "--server.port=0"));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).directory(this.folder.toFile()).redirectErrorStream(true);
		builder.environment().keySet().removeIf((name) -> name.startsWith("MEETING_RECORDS_"));
		Process server = builder.start();
		CompletableFuture.delayedExecutor(5, TimeUnit.MINUTES).execute(server::destroyForcibly);
		try (BufferedReader log = server.inputReader(StandardCharsets.UTF_8)) {
			assertThat(log.lines().anyMatch((said) -> said.contains(line))).isTrue();
		}
		finally {
			server.destroyForcibly();
			server.waitFor();
		}
	}

}
