package org.meetingrecords;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of which topics the graph finds, with the sample rules beside topics of sources.
 */
@RecordsTest
class TopicFilterTests {

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@BeforeEach
	void recordATopicThatHasNoRule() {
		this.archive.clear();
		this.archive.record(Sample.of("Talks", "2031-01-01").topic("Économy"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{name: "FÄRMING"}                    | Farming, Grain, Rye
			{name: "grain"}                      | Grain, Rye
			{name: "grain", narrower: false}     | Grain
			{name: "economy"}                    | Économy
			{name: "farm"}                       |
			{slug: "fishing"}                    | Fishing
			{slug: "Fishing"}                    |
			{slug: "farming", name: "fishing"}   |
			{narrower: false}                    | Économy, Farming, Fishing, Grain, Rye
			{id: null, slug: null, name: null}   | Économy, Farming, Fishing, Grain, Rye
			null                                 | Économy, Farming, Fishing, Grain, Rye
			""")
	void filterLetsThroughWhatFits(String filter, @Nullable String names) {
		assertThat(
				this.graph.texts("{ topics(filter: %s) { nodes { name } } }".formatted(filter), "topics.nodes[*].name"))
			.isEqualTo((names != null) ? List.of(names.split(", ")) : List.of());
	}

	@Test
	void filterByIdLetsOneTopicThrough() {
		String id = this.graph.text("{ topic(slug: \"fishing\") { id } }", "topic.id");
		assertThat(this.graph.texts("{ topics(filter: {id: \"%s\"}) { nodes { name } } }".formatted(id),
				"topics.nodes[*].name"))
			.containsExactly("Fishing");
	}

	@Test
	void filterNarrowsWhatIsAPartOfATopic() {
		String query = "{ topic(slug: \"farming\") { narrower(filter: {name: \"%s\"}) { totalCount nodes { name } } } }";
		this.graph.ask(query.formatted("grain")).path("topic.narrower").matchesJsonStrictly("""
				{"totalCount": 1, "nodes": [{"name": "Grain"}]}""");
		this.graph.ask(query.formatted("fishing")).path("topic.narrower").matchesJsonStrictly("""
				{"totalCount": 0, "nodes": []}""");
	}

	@Test
	void topicKnowsWhatItIsAPartOf() {
		this.graph.ask("{ topic(slug: \"grain\") { hasRule broader { name } narrower { nodes { name } } } }")
			.path("topic")
			.matchesJsonStrictly("""
					{"hasRule": true, "broader": [{"name": "Farming"}], "narrower": {"nodes": [{"name": "Rye"}]}}""");
		this.graph.ask("{ topic(slug: \"economy\") { hasRule broader { name } narrower { nodes { name } } } }")
			.path("topic")
			.matchesJsonStrictly("""
					{"hasRule": false, "broader": [], "narrower": {"nodes": []}}""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "topic", "person" })
	void lookupTakesExactlyOneIdentity(String field) {
		String error = "BAD_REQUEST: Give 'id' or 'slug', exactly one of the two";
		assertThat(this.graph.errors("{ %s { id } }".formatted(field))).containsExactly(error);
		assertThat(this.graph.errors("{ %s(id: \"x\", slug: \"y\") { id } }".formatted(field))).containsExactly(error);
		this.graph.ask("{ %s(slug: \"unheard-of\") { id } }".formatted(field)).path(field).valueIsNull();
	}

}
