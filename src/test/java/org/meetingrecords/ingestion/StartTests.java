package org.meetingrecords.ingestion;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meetingrecords.MeetingRecordsApplication;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The start of the server as a process of its own, with the database that it makes by
 * itself: that is H2, in a file that must survive a kill.
 */
class StartTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void theImportIsDoneWhenThePortOpensAndSurvivesAKill() throws Exception {
		Path page = Files.write(this.folder.resolve("page.txt"),
				new ClassPathResource("seed/65543.txt").getContentAsByteArray());

		String first = startAndKill("--import=" + page);
		String second = startAndKill("--import=" + page);

		assertThat(first).containsSubsequence("Seed record: 1 imported, 0 updated, 0 unchanged, 0 refused",
				"Import: 0 imported, 0 updated, 1 unchanged, 0 refused", "Tomcat started on port");
		assertThat(second).doesNotContain("Seed record")
			.containsSubsequence("Import: 0 imported, 0 updated, 1 unchanged, 0 refused", "Tomcat started on port");
	}

	@Test
	void aPathThatIsNotThereEndsTheStartWithWhatToChange() throws Exception {
		Process server = start("--import=" + this.folder.resolve("missing"));
		String log = new String(server.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

		assertThat(server.waitFor()).isEqualTo(1);
		assertThat(log).contains("There is nothing to read at", "Give files or folders that exist: --import=PATH")
			.doesNotContain("\tat ", "Tomcat started on port");
	}

	@Test
	void anImportAloneEndsAndTellsByCodeAndReportWhatWasRefused() throws Exception {
		Files.write(this.folder.resolve("page.txt"), new ClassPathResource("seed/65543.txt").getContentAsByteArray());
		Path empty = Files.createFile(this.folder.resolve("empty.txt"));
		Process server = start("--import=" + this.folder.resolve("page.txt"), empty.toString(), "--import-only",
				"--report=refused.txt");
		String log = new String(server.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

		assertThat(server.waitFor()).isEqualTo(2);
		assertThat(log)
			.contains("Import: 0 imported, 0 updated, 1 unchanged, 1 refused", "The index of texts is complete")
			.doesNotContain("Tomcat started on port");
		assertThat(this.folder.resolve("refused.txt")).hasContent(empty + ":1\tthe file is empty\n");
	}

	@Test
	void whatWasImportedIsExportedBeforeThePortOpens() throws Exception {
		Path file = this.folder.resolve("meetings.ndjson");

		String log = startAndKill("--export=" + file);

		assertThat(log).containsSubsequence("Seed record: 1 imported", "Export: 1 meetings to " + file,
				"Tomcat started on port");
		assertThat(Files.readString(file)).startsWith("{\"meetingRecord\":1,").hasLineCount(1);
	}

	@Test
	void anExportToAFolderThatIsNotThereEndsTheStartWithWhatToChange() throws Exception {
		Process server = start("--export=" + this.folder.resolve("missing/meetings.ndjson"));
		String log = new String(server.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

		assertThat(server.waitFor()).isEqualTo(1);
		assertThat(log).contains("The archive cannot be written to", "Give a file in a folder that exists")
			.doesNotContain("\tat ", "Tomcat started on port");
	}

	@Test
	void aTrainingRunAnswersTheExamplesAndEnds() throws Exception {
		Process server = start("--train");
		String log = new String(server.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

		assertThat(server.waitFor()).isZero();
		assertThat(log).containsSubsequence("Tomcat started on port", "Training: all examples were answered");
	}

	@Test
	void theEngineSpeaksEnglishOnAMachineThatDoesNot() throws Exception {
		Process server = start("--import=" + this.folder);
		try (BufferedReader log = server.inputReader(StandardCharsets.UTF_8)) {
			String address = log.lines()
				.filter((line) -> line.startsWith("GraphQL:  "))
				.map((line) -> line.substring(10))
				.findFirst()
				.orElseThrow();
			HttpRequest request = HttpRequest.newBuilder(URI.create(address + "?query=%7Bnope%7D")).build();

			assertThat(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body())
				.contains("Field 'nope' in type 'Query' is undefined");
		}
		finally {
			server.destroyForcibly();
			server.waitFor();
		}
	}

	private String startAndKill(String argument) throws IOException, InterruptedException {
		Process server = start(argument);
		List<String> lines = new ArrayList<>();
		try (BufferedReader log = server.inputReader(StandardCharsets.UTF_8)) {
			String line = log.readLine();
			while (line != null) {
				lines.add(line);
				line = line.contains("Started MeetingRecordsApplication") ? null : log.readLine();
			}
		}
		finally {
			server.destroyForcibly();
			server.waitFor();
		}
		return String.join("\n", lines);
	}

	private Process start(String... arguments) throws IOException {
		String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.language=de", "-cp",
						classPath, MeetingRecordsApplication.class.getName(), "--server.port=0"));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).directory(this.folder.toFile()).redirectErrorStream(true).start();
	}

}
