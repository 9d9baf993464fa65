package org.meetingrecords.person;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.Sample;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link AliasAdoption}: an archive is older than a list of spellings.
 */
@RecordsTest
class AliasAdoptionTests {

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@Autowired
	private MergedPeople people;

	@Autowired
	private AliasAdoption adoption;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void recordMeetings() {
		this.archive.clear();
		this.archive.record(Sample.of("Boat talks", "2031-01-01").says("Ada Brok", "Rye.").says("Cyrus Dell", "Grain."),
				Sample.of("Field talks", "2031-01-02").says("Aida Brook", "Rye and fishing."));
	}

	@Test
	void peopleWhomTheListKnowsForOneAreMerged() throws IOException {
		this.archive.record(Sample.of("Late talks", "2031-01-03").says("Ada Brook", "Fishing."));
		String id = this.people.id("ada-brook");
		adopt("{name: Ada Brook, spellings: [Ada Brok, Aida Brook]}, {name: Ben Dell, spellings: [Benn Dell]}");

		assertThat(names()).containsExactly("Ada Brook", "Cyrus Dell");
		assertThat(spoken("Ada Brook")).isEqualTo(spoken("Aida Brook"))
			.containsExactly("Rye.", "Rye and fishing.", "Fishing.");
		assertThat(this.people.id("ada-brok")).isEqualTo(id);
	}

	@Test
	void whoHasTheUsualNameIsAddedWhereNoRecordPrintsIt() throws IOException {
		adopt("{name: Ada Brook, spellings: [Ada Brok, Aida Brook]}");

		assertThat(names()).containsExactly("Ada Brook", "Cyrus Dell");
		assertThat(spoken("Ada Brook")).containsExactly("Rye.", "Rye and fishing.");
		assertThat(this.graph.texts("{ people(filter: {text: \"Ada Brook\"}) { nodes { name } } }",
				"people.nodes[*].name"))
			.containsExactly("Ada Brook");
		this.archive.record(Sample.of("Late talks", "2031-01-03").says("Ada Brook", "Fishing."));
		assertThat(spoken("Ada Brok")).containsExactly("Rye.", "Rye and fishing.", "Fishing.");
	}

	@Test
	void theSameListChangesNothingTheNextTime() throws IOException {
		adopt("{name: Ada Brook, spellings: [Ada Brok, Aida Brook]}");
		List<String> before = this.people.stored();
		String version = version();

		adopt("{name: Ada Brook, spellings: [Ada Brok, Aida Brook]}");

		assertThat(this.people.stored()).isEqualTo(before);
		assertThat(version()).isEqualTo(version);
	}

	@Test
	void whomAnEditorTookApartStaysApart() throws IOException {
		String id = this.people.id("aida-brook");
		adopt("{name: Ada Brook, spellings: [Ada Brok, Aida Brook]}");
		this.people.split(id);
		adopt("{name: Ada Brook, spellings: [Ada Brok, Aida Brook]}");

		assertThat(names()).containsExactlyInAnyOrder("Ada Brook", "Aida Brook", "Cyrus Dell");
		assertThat(this.people.id("aida-brook")).isEqualTo(id);
	}

	@Test
	void whomAnEditorMergedWithAnotherStaysSo() throws IOException {
		String cyrus = this.people.id("cyrus-dell");
		this.archive.record(Sample.of("Late talks", "2031-01-03").says("Ada Brook", "Fishing."));
		this.people.merge(cyrus, this.people.id("aida-brook"), this.people.id("ada-brook"));
		adopt("{name: Ada Brook, spellings: [Ada Brok, Aida Brook]}");

		assertThat(names()).containsExactly("Cyrus Dell");
		assertThat(spoken("Ada Brok")).hasSize(4);
	}

	private void adopt(String people) throws IOException {
		byte[] yaml = "version: 1\npeople: [%s]\n".formatted(people).getBytes(StandardCharsets.UTF_8);
		this.adoption.adopt(Aliases.read(new ByteArrayInputStream(yaml)));
	}

	private String version() {
		return this.jdbc.queryForList("select name from archive_version", String.class).get(0);
	}

	private List<String> names() {
		return this.graph.texts("{ people { nodes { name } } }", "people.nodes[*].name");
	}

	private List<String> spoken(String name) {
		return this.graph.texts(
				"{ utterances(filter: {speaker: {name: \"%s\"}}, orderBy: OLDEST) { nodes { text } } }".formatted(name),
				"utterances.nodes[*].text");
	}

}
