package org.meetingrecords.utterance;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.Sample;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link PersonTopics}. Of the sample rules, rye is a part of grain, and grain
 * of farming.
 */
@RecordsTest
class PersonTopicsTests {

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@BeforeEach
	void recordMeetings() {
		this.archive.clear();
		this.archive.record(
				Sample.of("Field talks", "2031-01-01")
					.lists("Ines Vale", "Vale Ines")
					.says("Ada Brook", "Rye, rye and farming.", "More rye.")
					.says("Cyrus Dell", "Fishing.")
					.says("*Question", "Fishing and rye?"),
				Sample.of("Boat talks", "2031-01-02")
					.says("Ada Brook", "Fishing and grain.")
					.says("Ada Brook", "Fishing, fishing.")
					.says("Ada Brook", "Rye.")
					.says("Cyrus Dell", "Nothing at all."));
	}

	@Test
	void topicsOfAPersonAreCountedWithThoseThatTheyArePartOf() {
		assertThat(topicsOf("ada-brook", "")).containsExactlyInAnyOrder("Farming 3", "Grain 3", "Fishing 2", "Rye 2");
		assertThat(topicsOf("cyrus-dell", "")).containsExactly("Fishing 1");
	}

	@Test
	void mostFrequentTopicsComeFirst() {
		assertThat(topicsOf("ada-brook", "")).extracting((topic) -> topic.replaceAll("\\D", ""))
			.containsExactly("3", "3", "2", "2");
	}

	@Test
	void peopleOfATopicAreThoseOfItsUtterances() {
		assertThat(peopleOf("fishing", "")).containsExactly("Ada Brook 2", "Cyrus Dell 1");
		assertThat(peopleOf("farming", "")).containsExactly("Ada Brook 3");
	}

	@Test
	void countIsThatOfTheUtterancesOfThePersonAboutTheTopic() {
		this.graph.ask("""
				{ people(filter: {slug: "ada-brook"}) { nodes { topics(filter: {slug: "farming", narrower: false}) {
				    nodes { utteranceCount topic { utterances(filter: {speaker: {slug: "ada-brook"}}) { totalCount } } }
				} } } }""").path("people.nodes[0].topics.nodes").matchesJsonStrictly("""
				[{"utteranceCount": 3, "topic": {"utterances": {"totalCount": 3}}}]""");
	}

	@Test
	void whoNeverSpeaksHasNoTopics() {
		this.graph.ask("{ person(slug: \"ines-vale\") { topics { totalCount nodes { utteranceCount } } } }")
			.path("person.topics")
			.matchesJsonStrictly("{\"totalCount\": 0, \"nodes\": []}");
	}

	@Test
	void filterNarrowsBothLists() {
		assertThat(topicsOf("ada-brook", "(filter: {name: \"grain\"})")).containsExactly("Grain 3", "Rye 2");
		assertThat(topicsOf("ada-brook", "(filter: {slug: \"unheard-of\"})")).isEmpty();
		assertThat(peopleOf("fishing", "(filter: {name: \"dell\"})")).containsExactly("Cyrus Dell 1");
	}

	@Test
	void pagesFollowEachOther() {
		String cursor = this.graph.text("{ topic(slug: \"fishing\") { people(first: 1) { pageInfo { endCursor } } } }",
				"topic.people.pageInfo.endCursor");
		assertThat(peopleOf("fishing", "(after: \"%s\")".formatted(cursor))).containsExactly("Cyrus Dell 1");
	}

	private List<String> topicsOf(String slug, String arguments) {
		String query = "{ person(slug: \"%s\") { topics%s { nodes { utteranceCount topic { name } } } } }";
		String path = "person.topics.nodes[*].";
		return counted(query.formatted(slug, arguments), path + "topic.name", path + "utteranceCount");
	}

	private List<String> peopleOf(String slug, String arguments) {
		String query = "{ topic(slug: \"%s\") { people%s { nodes { utteranceCount person { name } } } } }";
		String path = "topic.people.nodes[*].";
		return counted(query.formatted(slug, arguments), path + "person.name", path + "utteranceCount");
	}

	private List<String> counted(String query, String names, String counts) {
		List<String> found = this.graph.texts(query, names);
		List<Integer> numbers = this.graph.numbers(query, counts);
		return found.stream().map((name) -> name + " " + numbers.get(found.indexOf(name))).toList();
	}

}
