package org.meetingrecords.search;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.Sample;
import org.meetingrecords.SqlLog;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what the graph counts within meetings. Of the sample rules, rye is a part of
 * grain, and grain of farming.
 */
@RecordsTest
class MeetingStatisticsTests {

	private static final String ALL = """
			{ meetings(first: %d) { nodes { statistics {
			  utteranceCount wordCount
			  participants { participant { label } utteranceCount wordCount share }
			  topics { topic { name } utteranceCount }
			} } } }""";

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
				Sample.of("Field talks", "2031-01-03")
					.role("Ada Brook", "Mayor")
					.says("Ada Brook", "Rye?", "(Applause.)")
					.says("*Question", "What about rye and farming? Rye!")
					.says("Ada Brook", "Fishing."),
				Sample.of("Silence", "2031-01-02"),
				Sample.of("Boat talks", "2031-01-01").says("Ada Brook", "Boats.").says("Cyrus Dell", "Boats."));
	}

	@Test
	void wordsUtterancesParticipantsAndTopicsAreCounted() {
		this.graph.ask(ALL.formatted(1))
			.path("meetings.nodes[0].statistics")
			.matchesJsonStrictly(
					"""
							{"utteranceCount": 3, "wordCount": 8,
							 "participants": [
							   {"participant": {"label": "Question"}, "utteranceCount": 1, "wordCount": 6, "share": 0.75},
							   {"participant": {"label": "Mayor Ada Brook"}, "utteranceCount": 2, "wordCount": 2, "share": 0.25}],
							 "topics": [
							   {"topic": {"name": "Farming"}, "utteranceCount": 2}, {"topic": {"name": "Grain"}, "utteranceCount": 2},
							   {"topic": {"name": "Rye"}, "utteranceCount": 2}, {"topic": {"name": "Fishing"}, "utteranceCount": 1}]}""");
	}

	@Test
	void discussedTopicsAreThoseOfWhatIsSaidMostOftenFirst() {
		this.archive
			.record(Sample.of("Net talks", "2031-01-04").topic("Farming").says("Ada Brook", "Fishing? Fishing!"));
		this.graph.ask("{ meetings { nodes { topics { name } discussedTopics { topic { name } utteranceCount } } } }")
			.path("meetings.nodes")
			.matchesJsonStrictly(
					"""
							[{"topics": [{"name": "Farming"}],
							  "discussedTopics": [{"topic": {"name": "Fishing"}, "utteranceCount": 1}]},
							 {"topics": [], "discussedTopics": [
							   {"topic": {"name": "Farming"}, "utteranceCount": 2}, {"topic": {"name": "Grain"}, "utteranceCount": 2},
							   {"topic": {"name": "Rye"}, "utteranceCount": 2}, {"topic": {"name": "Fishing"}, "utteranceCount": 1}]},
							 {"topics": [], "discussedTopics": []},
							 {"topics": [], "discussedTopics": []}]""");
	}

	@Test
	void discussedTopicsOfManyMeetingsTakeOneStatementMoreForAllAndOneForTheirNames() {
		String query = "{ meetings(first: %d) { nodes { discussedTopics { topic { name } utteranceCount } } } }";
		assertThat(statements(query.formatted(1))).hasSize(3);
		assertThat(statements(query.formatted(3))).hasSize(3);
	}

	@Test
	void participantsWithAsManyWordsComeInTheOrderOfTheirFirst() {
		assertThat(this.graph.texts(
				"{ meeting(slug: \"2031-01-01-boat-talks\") { statistics { participants { participant { name } } } } }",
				"meeting.statistics.participants[*].participant.name"))
			.containsExactly("Ada Brook", "Cyrus Dell");
	}

	@Test
	void meetingInWhichNothingIsSaidHasNoNumbers() {
		this.graph.ask(ALL.formatted(2)).path("meetings.nodes[1].statistics").matchesJsonStrictly("""
				{"utteranceCount": 0, "wordCount": 0, "participants": [], "topics": []}""");
	}

	@Test
	void participantWithoutWordsHasNoShare() {
		this.archive.record(Sample.of("Applause", "2031-01-04").says("Ada Brook", "(Applause.)"));
		this.graph.ask(ALL.formatted(1)).path("meetings.nodes[0].statistics.participants").matchesJson("""
				[{"utteranceCount": 1, "wordCount": 0, "share": 0.0}]""");
	}

	@Test
	void numbersOfManyMeetingsTakeAsManyStatementsAsThoseOfOne() {
		assertThat(statements(ALL.formatted(1))).hasSize(6);
		assertThat(statements(ALL.formatted(3))).hasSize(6);
	}

	@Test
	void onlyWhatIsAskedForIsCounted() {
		String query = "{ meetings { nodes { statistics { %s } } } }";
		assertThat(statements(query.formatted("__typename"))).hasSize(1);
		assertThat(statements(query.formatted("utteranceCount wordCount"))).hasSize(2);
		assertThat(statements(query.formatted("participants { share }"))).hasSize(2);
	}

	private List<String> statements(String query) {
		return this.sql.of(() -> this.graph.ask(query));
	}

}
