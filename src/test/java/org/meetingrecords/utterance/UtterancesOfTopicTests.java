package org.meetingrecords.utterance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.Sample;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the utterances of one topic, which have rows of their own, are the same as
 * those that are found by the topic matches: so are those of a topic that is the only one
 * of some alternatives.
 */
@RecordsTest
class UtterancesOfTopicTests {

	private static final int PAGE = 4;

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void recordMeetings() {
		this.archive.clear();
		this.archive.record(NumberedTalks.all());
		for (int day = 1; day < 4; day++) {
			this.archive.record(Sample.of("Long talks", "2031-03-0" + day)
				.says("Ada Brook", "Rye, rye and grain.", "Farming.")
				.says("*Question", "And rye?")
				.says("Ada Brook", "No more words about that.")
				.says("Cyrus Dell", "Grain and fishing, farming and rye.")
				.says("Ada Brook", "Rye for ever."));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			farming |                                                  | 14
			grain   |                                                  | 14
			rye     |                                                  | 13
			rye     | , text: "grain"                                  | 6
			rye     | , speaker: {name: "brook"}                       | 6
			rye     | , speaker: {}                                    | 13
			rye     | , speaker: {not: {name: "brook"}}                | 4
			rye     | , speaker: {anyOf: [{name: "dell"}, {slug: "ada-brook"}]} | 10
			rye     | , speaker: {name: "nobody"}                      | 0
			rye     | , words: {max: 3}                                | 7
			rye     | , meeting: {date: {from: "2031-03-02"}}          | 8
			rye     | , not: {topic: {name: "fishing"}}                | 10
			rye     | , anyOf: [{text: "ever"}, {words: {max: 2}}]     | 7
			hay     |                                                  | 0
			""")
	void listsAreThoseOfTheMatchesInEachOrder(String topic, String more, int count) {
		String rest = (more != null) ? more : "";
		// no words are looked for
		for (UtteranceOrder order : EnumSet.complementOf(EnumSet.of(UtteranceOrder.RELEVANCE))) {
			List<String> listed = pages(order, "topic: {name: \"%s\"}%s".formatted(topic, rest));
			assertThat(listed).hasSize(count)
				.isEqualTo(pages(order, "topic: {anyOf: [{name: \"%s\"}]}%s".formatted(topic, rest)));
		}
	}

	@Test
	void nestedListsAreThoseOfTheMatchesToo() {
		for (String more : List.of("", ", speaker: {name: \"dell\"}", ", meeting: {text: \"long\"}")) {
			String nested = "{ people { nodes { slug utterances(first: 3, filter: {topic: %s" + more
					+ "}) { totalCount nodes { ref } pageInfo { hasNextPage } } } } }";
			assertThat(this.graph.ask(nested.formatted("{name: \"grain\"}")).path("people").entity(Map.class).get())
				.isEqualTo(this.graph.ask(nested.formatted("{anyOf: [{name: \"grain\"}]}"))
					.path("people")
					.entity(Map.class)
					.get());
		}
	}

	@Test
	void utterancesUnderATopicMayHaveAnotherToo() {
		String query = "{ topics(filter: {name: \"fishing\"}) { nodes { utterances(filter: {topic: {name: \"rye\"}}) "
				+ "{ totalCount nodes { text } } } } }";
		assertThat(this.graph.texts(query, "topics.nodes[0].utterances.nodes[*].text")).hasSize(3)
			.containsOnly("Grain and fishing, farming and rye.");
		assertThat(this.graph.numbers(query, "topics.nodes[*].utterances.totalCount")).containsExactly(3);
	}

	@Test
	void rowsSayWhatTheUtterancesSay() {
		String rows = "select count(*) from topic_utterance t";
		assertThat(this.jdbc.queryForObject(rows + """
				 join utterance u on u.id = t.utterance_id and u.meeting_id = t.meeting_id
				and u.person_id is not distinct from t.person_id and u.ordered_at = t.ordered_at
				and u.position = t.position and u.word_count = t.word_count""", Integer.class))
			.isEqualTo(this.jdbc.queryForObject(rows, Integer.class))
			.isEqualTo(45);
	}

	// all of a list; its count is that of the list
	private List<String> pages(UtteranceOrder order, String filter) {
		List<String> refs = new ArrayList<>();
		String after = "null";
		for (int size = PAGE; size == PAGE;) {
			GraphQlTester.Traversable answer = this.graph
				.ask("""
						{ utterances(first: %d, after: %s, orderBy: %s, filter: {%s}) { nodes { ref } pageInfo { endCursor } } }
						"""
					.formatted(PAGE, after, order, filter));
			List<String> page = answer.path("utterances.nodes[*].ref").entityList(String.class).get();
			refs.addAll(page);
			size = page.size();
			after = (size > 0) ? "\"" + answer.path("utterances.pageInfo.endCursor").entity(String.class).get() + "\""
					: after;
		}
		this.graph.ask("{ utterances(filter: {%s}) { totalCount } }".formatted(filter))
			.path("utterances.totalCount")
			.entity(Integer.class)
			.isEqualTo(refs.size());
		return refs;
	}

}
