package org.meetingrecords.meeting;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.Sample;
import org.meetingrecords.person.MergedPeople;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ParticipantFilter}, in a meeting and with a person.
 */
@RecordsTest
class ParticipantFilterTests {

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@Autowired
	private MergedPeople people;

	@BeforeEach
	void recordMeetings() {
		this.archive.clear();
		this.archive.record(
				Sample.of("Boat talks", "2031-01-10")
					.role("Ada Brook", "Minister of Boats")
					.role("Cyrus Dell", "Mayor")
					.says("Ada Brook", "Fishing.")
					.says("Cyrus Dell", "Indeed.")
					.says("*Question", "Why?"),
				Sample.of("Field talks", "2031-01-20").role("Ada Brook", "Mayor").says("Ada Brook", "Farming."));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{}                                           | Minister of Boats Ada Brook, Mayor Cyrus Dell, Question
			{role: "MAYOR"}                              | Mayor Cyrus Dell
			{role: "m_yor"}                              |
			{matched: true}                              | Minister of Boats Ada Brook, Mayor Cyrus Dell
			{matched: false}                             | Question
			{person: {name: "brook"}}                    | Minister of Boats Ada Brook
			{meeting: {text: "field"}}                   |
			{not: {role: "mayor"}}                       | Minister of Boats Ada Brook, Question
			{anyOf: [{role: "mayor"}, {matched: false}]} | Mayor Cyrus Dell, Question
			""")
	void filterNarrowsThoseWhoTakePartInAMeeting(String filter, @Nullable String labels) {
		assertThat(this.graph
			.texts("{ meeting(slug: \"2031-01-10-boat-talks\") { participants(filter: %s) { nodes { label } } } }"
				.formatted(filter), "meeting.participants.nodes[*].label"))
			.isEqualTo((labels != null) ? List.of(labels.split(", ")) : List.of());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{}                         | NEWEST | Mayor, Minister of Boats
			{}                         | OLDEST | Minister of Boats, Mayor
			{role: "mayor"}            | NEWEST | Mayor
			{meeting: {text: "boat"}}  | NEWEST | Minister of Boats
			""")
	void filterNarrowsWhatAPersonTakesPartIn(String filter, String order, String roles) {
		assertThat(this.graph
			.texts("{ person(slug: \"ada-brook\") { participations(filter: %s, orderBy: %s) { nodes { role } } } }"
				.formatted(filter, order), "person.participations.nodes[*].role"))
			.containsExactly(roles.split(", "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{}                                 | NEWEST | Dell, Mayor Ada Brook, Question, Mayor Cyrus Dell, Minister of Boats Ada Brook
					{}                                 | OLDEST | Minister of Boats Ada Brook, Mayor Cyrus Dell, Question, Mayor Ada Brook, Dell
					{matched: false}                   | NEWEST | Dell, Question
					{matched: true, role: "mayor"}     | OLDEST | Mayor Cyrus Dell, Mayor Ada Brook
					{not: {matched: true}}             | OLDEST | Question, Dell
					{person: {slug: "ada-brook"}}      | OLDEST | Minister of Boats Ada Brook, Mayor Ada Brook
					""")
	void participantsOfAllMeetingsAreListed(String filter, String order, String labels) {
		this.archive.record(Sample.of("Lake talks", "2031-01-30").says("Dell", "Fishing."));

		assertThat(listed(filter, order)).containsExactly(labels.split(", "));
	}

	@Test
	void whoIsKnownByOneWordIsMatchedByAMerge() {
		this.archive.record(Sample.of("Lake talks", "2031-01-30").says("Dell", "Fishing."));
		this.people.merge(this.people.id("cyrus-dell"), this.people.id("dell"));

		assertThat(listed("{matched: false}", "OLDEST")).containsExactly("Question");
	}

	private List<String> listed(String filter, String order) {
		return this.graph.texts(
				"{ participants(filter: %s, orderBy: %s) { nodes { label } } }".formatted(filter, order),
				"participants.nodes[*].label");
	}

	@Test
	void participantsStandInTheOrderOfTheirFirstWordsWhateverOrderIsAskedFor() {
		for (String order : List.of("NEWEST", "OLDEST")) {
			assertThat(this.graph
				.texts("{ meeting(slug: \"2031-01-10-boat-talks\") { participants(orderBy: %s) { nodes { label } } } }"
					.formatted(order), "meeting.participants.nodes[*].label"))
				.containsExactly("Minister of Boats Ada Brook", "Mayor Cyrus Dell", "Question");
		}
	}

}
