package org.meetingrecords.topic;

import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.Sample;
import org.meetingrecords.version.ArchiveVersion;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that what was counted by topics follows when these are rearranged.
 */
@RecordsTest
class TaxonomyChangeTests {

	private static final String COUNTS = """
			{ person(slug: "ada-brook") { topics { nodes { utteranceCount topic { name } } } } }""";

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@Autowired
	private TaxonomyAdoption adoption;

	@Autowired
	private Taxonomy rules;

	@Autowired
	private ArchiveVersion version;

	@BeforeEach
	void recordAMeeting() {
		this.archive.clear();
		this.archive.record(Sample.of("Talks", "2031-01-01")
			.topic("Rye")
			.says("Ada Brook", "Fishing and rye.")
			.says("Ada Brook", "Rye.")
			.says("Ada Brook", "Rye alone."));
	}

	@AfterEach
	void putTheRulesBack() {
		this.adoption.adopt(this.rules);
	}

	@Test
	void countsFollowWhatATopicIncludes() {
		assertThat(counts()).containsExactlyInAnyOrder("Farming 3", "Grain 3", "Rye 3", "Fishing 1");

		this.adoption.adopt(() -> List.of(topic("Fishing", "rye"), topic("Rye")));

		assertThat(counts()).containsExactlyInAnyOrder("Fishing 3", "Rye 3");
	}

	@Test
	void listsFollowWhatATopicIncludes() {
		assertThat(textsAbout("fishing")).containsExactly("Fishing and rye.");

		this.adoption.adopt(() -> List.of(topic("Fishing", "rye"), topic("Rye")));

		assertThat(textsAbout("fishing")).containsExactly("Fishing and rye.", "Rye.", "Rye alone.");
		assertThat(textsAbout("grain")).isEmpty();
	}

	@Test
	void meetingsFollowWhatATopicIncludes() {
		assertThat(titlesUnder("fishing")).isEmpty();
		assertThat(titlesUnder("grain")).containsExactly("Talks");

		this.adoption.adopt(() -> List.of(topic("Fishing", "rye"), topic("Rye")));

		assertThat(titlesUnder("fishing")).containsExactly("Talks");
		assertThat(titlesUnder("grain")).isEmpty();
	}

	@Test
	void countsStayAsTheyAreWhenTheSameTopicsAreAdoptedAgain() {
		List<String> before = counts();

		this.adoption.adopt(this.rules);

		assertThat(counts()).isEqualTo(before);
	}

	@Test
	void anotherTaxonomyReplacesTheVersionOfTheArchiveAndTheSameDoesNot() throws SQLException {
		String before = this.version.current();
		this.adoption.adopt(this.rules);
		String same = this.version.current();
		this.adoption.adopt(() -> List.of(topic("Fishing", "rye"), topic("Rye")));

		assertThat(same).isEqualTo(before);
		assertThat(this.version.current()).isNotEqualTo(before);
	}

	private List<String> counts() {
		List<String> names = this.graph.texts(COUNTS, "person.topics.nodes[*].topic.name");
		List<Integer> counts = this.graph.numbers(COUNTS, "person.topics.nodes[*].utteranceCount");
		return names.stream().map((name) -> name + " " + counts.get(names.indexOf(name))).toList();
	}

	private List<String> textsAbout(String topic) {
		return this.graph.texts("{ utterances(filter: {topic: {slug: \"%s\"}}) { nodes { text } } }".formatted(topic),
				"utterances.nodes[*].text");
	}

	private List<String> titlesUnder(String topic) {
		return this.graph.texts("{ meetings(filter: {topic: {slug: \"%s\"}}) { nodes { title } } }".formatted(topic),
				"meetings.nodes[*].title");
	}

	private static TopicDefinition topic(String name, String... narrower) {
		return new TopicDefinition(name.toLowerCase(), name, "About " + name + ".", name, List.of(narrower));
	}

}
