package org.meetingrecords;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the queries that the archive was made for: their answers, and the statements
 * that these take.
 */
@RecordsTest
class ExampleQueryTests {

	private static final String STATEMENTS_BY = """
			{ utterances(filter: {speaker: {name: "brook"}, topic: {name: "farming"}}, first: 20) {
			    totalCount
			    nodes {
			      ref text
			      speaker { role person { name } }
			      meeting { title date }
			      topics { topic { name } matches { quote } }
			    }
			} }""";

	private static final String SCORE = """
			query Score($after: String) { meetings(first: 50, after: $after) {
			  pageInfo { hasNextPage endCursor }
			  nodes { source { name url } title summary date heldAt place publishedAt sections
			          regions { name } topics { name } people { listedName } photos { caption }
			          transcript { __typename ... on Utterance { speaker { label } paragraphs } ... on Note { text } } }
			} }""";

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@Autowired
	private SqlLog sql;

	@BeforeEach
	void recordMeetings() {
		this.archive.clear();
		this.archive.record(
				Sample.of("Harvest talks", "2031-09-01")
					.region("Norland")
					.topic("Trade")
					.lists("Ada Brook", "Brook Ada")
					.section("News")
					.photo("Ada Brook on a field.")
					.role("Ada Brook", "Mayor")
					.says("Ada Brook", "Good afternoon.")
					.says("Cyrus Dell", "Farming is hard.")
					.says("Ada Brook", "Rye does well.", "(Applause.)", "Farming pays."),
				Sample.of("Boat talks", "2031-10-01").says("Ada Brook", "Fishing pays."));
	}

	@Test
	void statementsOfAPersonAboutATopicAreFoundWithTheEvidence() {
		this.graph.ask(STATEMENTS_BY).path("utterances").matchesJsonStrictly("""
				{"totalCount": 1, "nodes": [{
				  "ref": "2031-09-01-harvest-talks#3", "text": "Rye does well.\\nFarming pays.",
				  "speaker": {"role": "Mayor", "person": {"name": "Ada Brook"}},
				  "meeting": {"title": "Harvest talks", "date": "2031-09-01"},
				  "topics": [{"topic": {"name": "Farming"}, "matches": [{"quote": "Farming"}]},
				             {"topic": {"name": "Rye"}, "matches": [{"quote": "Rye"}]}]}]}""");
	}

	@Test
	void statementsOfAPersonAboutATopicTakeSixStatements() {
		assertThat(statements(STATEMENTS_BY)).satisfiesExactlyInAnyOrder(reads("person_name"), reads("topic"),
				reads("topic_utterance"), reads("person_topic"), reads("meeting"), reads("topic_match"));
	}

	@Test
	void wholePagesTakeAsManyStatementsAsTheyHaveKindsOfFacts() {
		assertThat(statements(SCORE)).satisfiesExactlyInAnyOrder(reads("meeting"), reads("meeting"), reads("meeting"),
				reads("meeting"), reads("meeting"), reads("meeting"), reads("topic"), reads("person"),
				reads("utterance"), reads("note"));
	}

	@Test
	void wholePagesTellAllThatTheyHave() {
		this.graph.ask(SCORE).path("meetings.nodes[1]").matchesJson("""
				{"title": "Harvest talks", "regions": [{"name": "Norland"}], "topics": [{"name": "Trade"}],
				 "people": [{"listedName": "Brook Ada"}], "sections": ["News"],
				 "photos": [{"caption": "Ada Brook on a field."}], "transcript": [
				   {"speaker": {"label": "Mayor Ada Brook"}, "paragraphs": ["Good afternoon."]},
				   {"speaker": {"label": "Cyrus Dell"}, "paragraphs": ["Farming is hard."]},
				   {"speaker": {"label": "Ada Brook"},
				    "paragraphs": ["Rye does well.", "(Applause.)", "Farming pays."]}]}""");
	}

	private List<String> statements(String query) {
		return this.sql.of(() -> this.graph.ask(query));
	}

	private static Consumer<String> reads(String table) {
		return (statement) -> assertThat(statement).doesNotContain("count(").contains(" from " + table + " ");
	}

	private static Consumer<String> counts(String table) {
		return (statement) -> assertThat(statement).startsWith("select count(").contains(" from " + table + " ");
	}

}
