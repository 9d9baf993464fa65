package org.meetingrecords.ingestion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.SqlLog;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link NewRecords}.
 */
@RecordsTest
@Tag("postgresql")
class NewRecordsTests {

	private static final String FACTS = """
			Title: Talks
			Date: 2031-02-%02d
			Publisher: Harbour Gazette
			Topics: Farming

			""";

	private static final String TALK = FACTS + """
			Ada Brook (Mayor): We talk of rye today.

			Cyrus Dell: The rye is high.
			""";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Autowired
	private Archive archive;

	@Autowired
	private Importing imports;

	@Autowired
	private Graph graph;

	@Autowired
	private SqlLog sql;

	@BeforeEach
	void forgetAll() {
		this.archive.clear();
	}

	@Test
	void recordThatIsCorrectedByTheNextFileCountsOnce() throws IOException {
		write("a.txt", TALK.formatted(1));
		write("b.txt", TALK.formatted(2));
		write("c.txt", TALK.formatted(1).replace("The rye", "Yes, the rye"));
		write("d.txt", TALK.formatted(3));

		// those before the correction, the corrected one, and the one after it
		assertThat(this.sql.of(() -> assertThat(this.imports.run(this.folder))
			.isEqualTo("3 imported, 1 updated, 0 unchanged, 0 refused")))
			.filteredOn((statement) -> statement.startsWith("insert into topic_utterance"))
			.hasSize(3);

		this.graph.ask("""
				{ topic(slug: "farming") { meetings { totalCount } utterances { totalCount }
				  people { nodes { person { name } utteranceCount } } } }""").path("topic").matchesJsonStrictly("""
				{"meetings": {"totalCount": 3}, "utterances": {"totalCount": 6}, "people": {"nodes": [
				 {"person": {"name": "Ada Brook"}, "utteranceCount": 3},
				 {"person": {"name": "Cyrus Dell"}, "utteranceCount": 3}]}}""");
	}

	@Test
	void topicsOfManyRecordsTakeTheStatementsOfOne() throws IOException {
		write("a.txt", TALK.formatted(1));
		this.imports.run(this.folder);
		write("b.txt", TALK.formatted(2));
		long ofOne = statementsOnTopics();
		assertThat(ofOne).isPositive();
		for (int day = 3; day <= 9; day++) {
			write(day + ".txt", TALK.formatted(day));
		}
		assertThat(statementsOnTopics()).isEqualTo(ofOne);
	}

	private long statementsOnTopics() {
		return this.sql.of(() -> this.imports.run(this.folder))
			.stream()
			.filter((statement) -> statement.matches("(?s).*(topic_utterance|topic_meeting|person_topic).*"))
			.count();
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(this.folder.resolve(name), text);
	}

}
