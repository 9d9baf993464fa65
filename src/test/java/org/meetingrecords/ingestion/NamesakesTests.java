package org.meetingrecords.ingestion;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for people of one name in one meeting.
 */
@RecordsTest
class NamesakesTests {

	private static final String TALKS = """
			Title: Talks %s
			Date: 2031-01-02

			Ada Brook (Mayor): Rye is what we talk of.

			Ada Brook (Captain of the ferry): I came for the fishing.

			Ada Brook: As we all did.

			Ada Brook (Mayor): Not I.
			""";

	private static final String PEOPLE = """
			{ people(filter: {name: "Ada Brook"}) { nodes { slug participations { nodes { role utterances { totalCount } } } } } }""";

	@Autowired
	private Archive archive;

	@Autowired
	private Importing imports;

	@Autowired
	private Graph graph;

	@BeforeEach
	void recordTalks() {
		this.archive.clear();
		run("one");
	}

	@Test
	void peopleOfOneNameAreTwoWhereTheirRolesDifferAndTheLastOfThemWhereNoneIsPrinted() {
		this.graph.ask(PEOPLE)
			.path("people.nodes")
			.matchesJsonStrictly(
					"""
							[{"slug": "ada-brook", "participations": {"nodes": [{"role": "Mayor", "utterances": {"totalCount": 2}}]}},
							 {"slug": "ada-brook-2",
							  "participations": {"nodes": [{"role": "Captain of the ferry", "utterances": {"totalCount": 2}}]}}]""");
	}

	@Test
	void theyAreTheSameTwoInAnotherMeeting() {
		run("two");

		assertThat(this.graph.numbers(
				"{ people(filter: {name: \"Ada Brook\"}) { nodes { participations { totalCount } } } }",
				"people.nodes[*].participations.totalCount"))
			.containsExactly(2, 2);
	}

	private void run(String title) {
		assertThat(this.imports.run(title + ".txt", TALKS.formatted(title).getBytes(StandardCharsets.UTF_8)))
			.startsWith("1 imported");
	}

}
