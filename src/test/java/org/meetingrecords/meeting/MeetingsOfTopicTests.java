package org.meetingrecords.meeting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the meetings of one topic, which have rows of their own, are the same as
 * those that are found by what meetings are filed under: so are those of a topic that is
 * the only one of some alternatives.
 */
@RecordsTest
class MeetingsOfTopicTests {

	private static final int PAGE = 2;

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@BeforeEach
	void recordMeetings() {
		this.archive.clear();
		for (String day : List.of("2031-01-03", "2031-01-01", "2031-01-02", "2031-01-02")) {
			this.archive.record(Sample.of("Field talks", day).topic("Rye").topic("Grain"));
			this.archive.record(Sample.of("Boat talks", day).topic("Fishing"));
		}
		this.archive.record(
				Sample.of("First of the day", "2032-05-05").heldAt("2032-05-05T00:10+14:00").topic("Fishing"),
				Sample.of("Last of the day", "2032-05-05").heldAt("2032-05-05T23:50-12:00").topic("Fishing"));
		this.archive.record(Sample.of("Farm talks", "2031-01-02").topic("Farming"), Sample.of("Talks", "2031-01-02"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			farming |                                                           | 5
			grain   |                                                           | 4
			grain   | , date: {from: "2031-01-02"}                              | 3
			grain   | , date: {from: "2031-01-02", to: "2031-01-02"}            | 2
			grain   | , date: {to: "2030-12-31"}                                | 0
			grain   | , date: {from: "0000-01-01", to: "9999-12-31"}            | 4
			fishing | , date: {from: "2032-05-05", to: "2032-05-05"}            | 2
			fishing | , date: {from: "2032-05-06"}                              | 0
			fishing | , date: {to: "2032-05-04"}                                | 4
			farming | , text: "farm"                                            | 1
			farming | , not: {topic: {name: "rye"}}                             | 1
			farming | , anyOf: [{topic: {name: "rye"}}, {text: "boat"}]         | 4
			hay     |                                                           | 0
			""")
	void listsAreThoseOfTheFilingInEachOrder(String topic, String more, int count) {
		String rest = (more != null) ? more : "";
		// no words are looked for
		for (MeetingOrder order : EnumSet.complementOf(EnumSet.of(MeetingOrder.RELEVANCE))) {
			assertThat(pages(order, "topic: {name: \"%s\"}%s".formatted(topic, rest))).hasSize(count)
				.isEqualTo(pages(order, "topic: {anyOf: [{name: \"%s\"}]}%s".formatted(topic, rest)));
		}
	}

	@Test
	void meetingsUnderATopicComeOnce() {
		this.graph.ask(
				"{ topic(slug: \"farming\") { meetings(orderBy: RECENTLY_ADDED, first: 2) { totalCount nodes { slug } } } }")
			.path("topic.meetings")
			.matchesJsonStrictly(
					"""
							{"totalCount": 5, "nodes": [{"slug": "2031-01-02-farm-talks"}, {"slug": "2031-01-02-field-talks-2"}]}
							""");
	}

	// all of a list; its count is that of the list
	private List<String> pages(MeetingOrder order, String filter) {
		List<String> slugs = new ArrayList<>();
		String after = "null";
		for (int size = PAGE; size == PAGE;) {
			GraphQlTester.Traversable answer = this.graph
				.ask("""
						{ meetings(first: %d, after: %s, orderBy: %s, filter: {%s}) { nodes { slug } pageInfo { endCursor } } }
						"""
					.formatted(PAGE, after, order, filter));
			List<String> page = answer.path("meetings.nodes[*].slug").entityList(String.class).get();
			slugs.addAll(page);
			size = page.size();
			after = (size > 0) ? "\"" + answer.path("meetings.pageInfo.endCursor").entity(String.class).get() + "\""
					: after;
		}
		this.graph.ask("{ meetings(filter: {%s}) { totalCount } }".formatted(filter))
			.path("meetings.totalCount")
			.entity(Integer.class)
			.isEqualTo(slugs.size());
		return slugs;
	}

}
