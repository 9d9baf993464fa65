package org.meetingrecords.paging;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.Sample;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of pages that are counted from the end, and of those between two cursors.
 */
@RecordsTest
class LastPageTests {

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@BeforeEach
	void recordFiveMeetingsOnTwoDays() {
		this.archive.clear();
		this.archive.record(FiveMeetings.all());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6 })
	void pagesPrecedeEachOtherWithoutGapOrRepetition(int size) {
		List<String> titles = new ArrayList<>();
		String before = "null";
		boolean more = true;
		while (more) {
			GraphQlTester.Traversable page = this.graph.ask("""
					{ meetings(last: %d, before: %s) { nodes { title } pageInfo { hasPreviousPage startCursor } } }"""
				.formatted(size, before));
			titles.addAll(0, page.path("meetings.nodes[*].title").entityList(String.class).get());
			before = "\"" + page.path("meetings.pageInfo.startCursor").entity(String.class).get() + "\"";
			more = page.path("meetings.pageInfo.hasPreviousPage").entity(Boolean.class).get();
		}
		assertThat(titles).containsExactly("Four", "Three", "Two", "Five", "One");
	}

	@Test
	void pageMayLieBetweenTwoCursors() {
		List<String> cursors = this.graph.texts("{ meetings { edges { cursor } } }", "meetings.edges[*].cursor");
		String query = "{ meetings(%s, after: \"%s\", before: \"%s\") { nodes { title } } }";
		String path = "meetings.nodes[*].title";
		assertThat(this.graph.texts(query.formatted("first: 2", cursors.get(0), cursors.get(4)), path))
			.containsExactly("Three", "Two");
		assertThat(this.graph.texts(query.formatted("last: 2", cursors.get(0), cursors.get(4)), path))
			.containsExactly("Two", "Five");
		assertThat(this.graph.texts(query.formatted("first: 9", cursors.get(3), cursors.get(1)), path)).isEmpty();
	}

	@Test
	void cursorThatEndsAPageIsEnoughToAskForItsLastItems() {
		for (int i = 0; i < 21; i++) {
			this.archive.record(Sample.of("More " + i, "2030-01-01"));
		}
		String cursor = this.graph.text("{ meetings(last: 1) { pageInfo { startCursor } } }",
				"meetings.pageInfo.startCursor");
		List<String> titles = this.graph.texts("{ meetings(before: \"%s\") { nodes { title } } }".formatted(cursor),
				"meetings.nodes[*].title");
		assertThat(titles).hasSize(20).endsWith("More 1");
	}

	@Test
	void eachParentHasItsOwnLastPage() {
		assertThat(this.graph.texts("{ meetings(first: 3) { nodes { utterances(last: 1) { nodes { text } } } } }",
				"meetings.nodes[*].utterances.nodes[*].text"))
			.containsExactly("Third of Four", "Third of Three", "Third of Two");
	}

	@Test
	void rowsInsertedMeanwhileShiftNothingOnTheWayBack() {
		String cursor = this.graph.text("{ meetings(last: 2) { pageInfo { startCursor } } }",
				"meetings.pageInfo.startCursor");
		this.archive.record(FiveMeetings.meeting("Newest", "2031-02-01"), FiveMeetings.meeting("Oldest", "2030-01-01"),
				FiveMeetings.meeting("Newer", "2031-01-02"));
		assertThat(this.graph.texts("{ meetings(before: \"%s\") { nodes { title } } }".formatted(cursor),
				"meetings.nodes[*].title"))
			.containsExactly("Newest", "Newer", "Four", "Three", "Two");
	}

}
