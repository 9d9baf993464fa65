package org.meetingrecords.search;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.Sample;
import org.meetingrecords.SqlLog;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what the graph counts over all meetings. Of the sample rules, rye is a part of
 * grain, and grain of farming.
 */
@RecordsTest
class ArchiveStatisticsTests {

	private static final String ALL = """
			{ statistics%s {
			  meetingCount utteranceCount wordCount personCount firstDate lastDate
			  years { year meetingCount utteranceCount wordCount }
			  speakers { person { name } meetingCount utteranceCount wordCount }
			  topics { topic { name } meetingCount utteranceCount }
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
				Sample.of("Field talks", "2031-06-01")
					.region("Norland")
					.lists("Ines Vale", "Vale Ines")
					.says("Ada Brook", "Rye, rye.")
					.says("*Question", "What about fishing and rye?"),
				Sample.of("Boat talks", "2033-01-02")
					.says("Cyrus Dell", "Fishing, mostly.")
					.says("Ada Brook", "Fishing.")
					.says("Cyrus Dell", "Oh yes."),
				Sample.of("Silence", "2033-12-31"));
	}

	@Test
	void wholeArchiveIsCounted() {
		this.graph.ask(ALL.formatted("")).path("statistics").matchesJsonStrictly("""
				{"meetingCount": 3, "utteranceCount": 5, "wordCount": 12, "personCount": 2,
				 "firstDate": "2031-06-01", "lastDate": "2033-12-31",
				 "years": [{"year": 2031, "meetingCount": 1, "utteranceCount": 2, "wordCount": 7},
				           {"year": 2033, "meetingCount": 2, "utteranceCount": 3, "wordCount": 5}],
				 "speakers": [
				   {"person": {"name": "Cyrus Dell"}, "meetingCount": 1, "utteranceCount": 2, "wordCount": 4},
				   {"person": {"name": "Ada Brook"}, "meetingCount": 2, "utteranceCount": 2, "wordCount": 3}],
				 "topics": [
				   {"topic": {"name": "Fishing"}, "meetingCount": 2, "utteranceCount": 3},
				   {"topic": {"name": "Farming"}, "meetingCount": 1, "utteranceCount": 2},
				   {"topic": {"name": "Grain"}, "meetingCount": 1, "utteranceCount": 2},
				   {"topic": {"name": "Rye"}, "meetingCount": 1, "utteranceCount": 2}]}""");
	}

	@Test
	void filterSaysWhichMeetingsCount() {
		this.graph.ask(ALL.formatted("(filter: {region: {name: \"norland\"}})"))
			.path("statistics")
			.matchesJsonStrictly("""
					{"meetingCount": 1, "utteranceCount": 2, "wordCount": 7, "personCount": 1,
					 "firstDate": "2031-06-01", "lastDate": "2031-06-01",
					 "years": [{"year": 2031, "meetingCount": 1, "utteranceCount": 2, "wordCount": 7}],
					 "speakers": [
					   {"person": {"name": "Ada Brook"}, "meetingCount": 1, "utteranceCount": 1, "wordCount": 2}],
					 "topics": [
					   {"topic": {"name": "Farming"}, "meetingCount": 1, "utteranceCount": 2},
					   {"topic": {"name": "Grain"}, "meetingCount": 1, "utteranceCount": 2},
					   {"topic": {"name": "Rye"}, "meetingCount": 1, "utteranceCount": 2},
					   {"topic": {"name": "Fishing"}, "meetingCount": 1, "utteranceCount": 1}]}""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "(filter: {slug: \"unheard-of\"})", "" })
	void whereThereIsNothingNothingIsCounted(String arguments) {
		if (arguments.isEmpty()) {
			this.archive.clear();
		}
		this.graph.ask(ALL.formatted(arguments)).path("statistics").matchesJsonStrictly("""
				{"meetingCount": 0, "utteranceCount": 0, "wordCount": 0, "personCount": 0, "firstDate": null,
				 "lastDate": null, "years": [], "speakers": [], "topics": []}""");
	}

	@Test
	void listsAreAsLongAsAskedFor() {
		String query = "{ statistics { speakers(first: 1) { person { name } } topics(first: 1) { topic { name } } } }";
		assertThat(this.graph.texts(query, "statistics.speakers[*].person.name")).containsExactly("Cyrus Dell");
		assertThat(this.graph.texts(query, "statistics.topics[*].topic.name")).containsExactly("Fishing");
	}

	@ParameterizedTest
	@CsvSource({ "speakers, 0", "speakers, 101", "topics, -1" })
	void lengthHasBounds(String field, int first) {
		assertThat(this.graph.errors("{ statistics { %s(first: %d) { utteranceCount } } }".formatted(field, first)))
			.containsExactly("BAD_REQUEST: 'first' takes 1 to 100, not %d: change it".formatted(first));
	}

	@Test
	void countOfATopicIsThatOfItsUtterances() {
		this.graph.ask("{ statistics { topics { utteranceCount topic { utterances { totalCount } } } } }")
			.path("statistics.topics")
			.matchesJsonStrictly("""
					[{"utteranceCount": 3, "topic": {"utterances": {"totalCount": 3}}},
					 {"utteranceCount": 2, "topic": {"utterances": {"totalCount": 2}}},
					 {"utteranceCount": 2, "topic": {"utterances": {"totalCount": 2}}},
					 {"utteranceCount": 2, "topic": {"utterances": {"totalCount": 2}}}]""");
	}

	@Test
	void onlyWhatIsAskedForIsCounted() {
		assertThat(statements("{ statistics { __typename } }")).isEmpty();
		assertThat(statements("{ statistics { meetingCount firstDate lastDate } }")).hasSize(1);
		assertThat(statements("{ statistics { utteranceCount wordCount personCount } }")).hasSize(1);
		assertThat(statements("{ statistics { years { year } } }")).hasSize(1);
		assertThat(statements("{ statistics { speakers { wordCount } } }")).hasSize(1);
		assertThat(statements(ALL.formatted(""))).hasSize(7);
	}

	private List<String> statements(String query) {
		return this.sql.of(() -> this.graph.ask(query));
	}

}
