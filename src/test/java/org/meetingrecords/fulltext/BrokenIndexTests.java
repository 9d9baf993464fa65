package org.meetingrecords.fulltext;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meetingrecords.MeetingRecordsApplication;
import org.meetingrecords.http.Requests;
import org.meetingrecords.meeting.MeetingChanges;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that an index whose files break while the server runs is made anew.
 */
@ExtendWith(OutputCaptureExtension.class)
class BrokenIndexTests {

	private static final String FOUND = "{\"data\":{\"utterances\":{\"totalCount\":2}}}";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	private ConfigurableApplicationContext server;

	private Requests requests;

	@BeforeEach
	void startWithTwoMeetings() throws IOException {
		String seed = new ClassPathResource("seed/65543.txt").getContentAsString(StandardCharsets.UTF_8);
		Path page = Files.writeString(this.folder.resolve("65544.txt"),
				seed.replaceFirst("\nMeeting with", "\nOther meeting with"));
		this.server = new SpringApplicationBuilder(MeetingRecordsApplication.class).run("--server.port=0",
				"--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("records"),
				"--meeting-records.search.directory=" + index(), "--meeting-records.search.follow-every=200ms",
				"--import=" + page, "--logging.level.root=warn");
		this.requests = new Requests(
				Integer.parseInt(this.server.getEnvironment().getProperty("local.server.port", "")));
	}

	@AfterEach
	void stop() {
		this.server.close();
	}

	@ParameterizedTest
	@EnumSource
	@Timeout(60)
	void filesThatBreakMakeSearchesUnavailableUntilTheIndexIsMadeAnew(Harm harm, CapturedOutput log) throws Exception {
		HttpResponse<String> before = search("parade");
		assertThat(before.body()).isEqualTo(FOUND);
		for (Path file : files()) {
			harm.happen(file);
		}

		HttpResponse<String> answer = search("mountainous");
		Requests.assertRefused(answer, 200, "UNAVAILABLE",
				"The index of texts is broken and is made anew: ask again in 60 seconds");
		assertThat(answer.headers().firstValue("Retry-After")).hasValue("60");
		assertThat(answer.headers().firstValue("ETag")).isEmpty();
		assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
		assertThat(whenAvailable()).isEqualTo(FOUND);
		assertThat(search("parade").headers().firstValue("ETag")).isPresent()
			.isNotEqualTo(before.headers().firstValue("ETag"));
		assertThat(told(log)).singleElement().asString().contains("The index of texts is broken (");
	}

	@ParameterizedTest
	@EnumSource
	@Timeout(60)
	void indexThatCannotTakeInAChangeSinceItIsGoneIsMadeAnew(Loss loss, CapturedOutput log) throws Exception {
		assertThat(search("parade").body()).isEqualTo(FOUND);
		loss.happen(index());
		change();

		assertThat(whenAvailable()).isEqualTo(FOUND);
		assertThat(told(log)).singleElement().asString().contains("The index of texts is broken (");
	}

	@Test
	@Timeout(60)
	void indexThatCannotBeMadeAnewIsTriedUntilItCanAndToldOnce(CapturedOutput log) throws Exception {
		Loss.FOLDERS.happen(index());
		Files.createFile(index());
		change();
		while (!log.getAll().contains("could not follow the archive (")) {
			assertThat(search("mountainous").body()).contains("\"UNAVAILABLE\"");
		}
		Files.delete(index());

		assertThat(whenAvailable()).isEqualTo(FOUND);
		assertThat(told(log)).hasSize(2);
	}

	private void change() {
		this.server.getBean(TransactionTemplate.class)
			.executeWithoutResult((status) -> this.server.getBean(MeetingChanges.class).record(List.of(1L)));
	}

	private Path index() {
		return this.folder.resolve("index");
	}

	private HttpResponse<String> search(String word) throws Exception {
		return this.requests.post(BodyPublishers.ofString("""
				{"query": "{utterances(filter: {text: \\"%s\\"}) {totalCount}}"}""".formatted(word)), Requests.JSON,
				Requests.JSON);
	}

	private String whenAvailable() throws Exception {
		HttpResponse<String> answer = search("mountainous");
		while (answer.body().contains("\"UNAVAILABLE\"")) {
			answer = search("mountainous");
		}
		return answer.body();
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.walk(index())) {
			return files.filter((file) -> file.toString().matches(".*\\.(cfs|doc|dvd|kdd|tim)")).toList();
		}
	}

	private static List<String> told(CapturedOutput log) {
		return log.getAll()
			.lines()
			.filter((line) -> line.matches("(.* (WARN|ERROR) |\tat ).*(\\.fulltext\\.|hibernate\\.search).*"))
			.toList();
	}

	/**
	 * What can be lost.
	 */
	enum Loss {

		FILES, FOLDERS;

		void happen(Path index) throws IOException {
			if (this == FOLDERS) {
				FileSystemUtils.deleteRecursively(index);
				return;
			}
			try (Stream<Path> files = Files.walk(index)) {
				for (Path file : files.filter(Files::isRegularFile).toList()) {
					Files.delete(file);
				}
			}
		}

	}

}
