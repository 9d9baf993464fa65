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
 * Tests of pages as clients see them, at the root and nested.
 */
@RecordsTest
class PagingTests {

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
	void pagesFollowEachOtherWithoutGapOrRepetition(int size) {
		assertThat(titlesPageByPage(size)).containsExactly("Four", "Three", "Two", "Five", "One");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void nestedPagesFollowEachOther(int size) {
		List<String> texts = new ArrayList<>();
		String after = "null";
		boolean more = true;
		while (more) {
			GraphQlTester.Traversable page = this.graph.ask("""
					{ people { nodes {
					  utterances(first: %d, after: %s) { nodes { text } pageInfo { hasNextPage endCursor } }
					} } }""".formatted(size, after));
			texts.addAll(page.path("people.nodes[0].utterances.nodes[*].text").entityList(String.class).get());
			after = "\"" + page.path("people.nodes[0].utterances.pageInfo.endCursor").entity(String.class).get() + "\"";
			more = page.path("people.nodes[0].utterances.pageInfo.hasNextPage").entity(Boolean.class).get();
		}
		assertThat(texts).containsExactly("First of Four", "Second of Four", "Third of Four", "First of Three",
				"Second of Three", "Third of Three", "First of Two", "Second of Two", "Third of Two", "First of Five",
				"Second of Five", "Third of Five", "First of One", "Second of One", "Third of One");
	}

	@Test
	void rowsInsertedMeanwhileShiftNothing() {
		String cursor = this.graph.text("{ meetings(first: 2) { pageInfo { endCursor } } }",
				"meetings.pageInfo.endCursor");
		this.archive.record(FiveMeetings.meeting("Newest", "2031-02-01"), FiveMeetings.meeting("Newer", "2031-01-02"),
				FiveMeetings.meeting("Oldest", "2030-01-01"));
		assertThat(titlesAfter(cursor)).containsExactly("Two", "Five", "One", "Oldest");
	}

	@Test
	void listGoesOnBehindARowThatWasDeleted() {
		String cursor = this.graph.text("{ meetings(first: 2) { pageInfo { endCursor } } }",
				"meetings.pageInfo.endCursor");
		this.archive.clear();
		this.archive.record(FiveMeetings.meeting("Later", "2031-02-01"), FiveMeetings.meeting("Earlier", "2030-12-31"));
		assertThat(titlesAfter(cursor)).containsExactly("Earlier");
	}

	@Test
	void eachParentHasItsOwnPage() {
		assertThat(this.graph.texts("{ meetings(first: 3) { nodes { utterances(first: 1) { nodes { text } } } } }",
				"meetings.nodes[*].utterances.nodes[*].text"))
			.containsExactly("First of Four", "First of Three", "First of Two");
	}

	@Test
	void cursorOfOneParentGoesOnAtTheSamePlaceOfOthers() {
		String cursor = this.graph.text(
				"{ meetings(first: 1) { nodes { utterances(first: 1) { pageInfo { endCursor } } } } }",
				"meetings.nodes[0].utterances.pageInfo.endCursor");
		this.graph.ask("""
				{ meetings(first: 2) { nodes {
				  utterances(first: 1, after: "%s") { nodes { text } pageInfo { hasPreviousPage hasNextPage } }
				} } }""".formatted(cursor)).path("meetings.nodes[*].utterances").matchesJson("""
				[{"nodes": [{"text": "Second of Four"}], "pageInfo": {"hasPreviousPage": true, "hasNextPage": true}},
				 {"nodes": [{"text": "Second of Three"}], "pageInfo": {"hasPreviousPage": true, "hasNextPage": true}}]
				""");
	}

	@Test
	void pageWithoutASizeHasTwenty() {
		for (int i = 0; i < 21; i++) {
			this.archive.record(Sample.of("More", "2031-04-01"));
		}
		assertThat(this.graph.texts("{ meetings { nodes { id } } }", "meetings.nodes[*].id")).hasSize(20);
		assertThat(this.graph.texts("{ meetings(first: null, last: null, after: null, before: null) { nodes { id } } }",
				"meetings.nodes[*].id"))
			.hasSize(20);
		assertThat(this.graph.texts("{ meetings(first: 100) { nodes { id } } }", "meetings.nodes[*].id")).hasSize(26);
	}

	private List<String> titlesPageByPage(int size) {
		List<String> titles = new ArrayList<>();
		String after = "null";
		boolean more = true;
		while (more) {
			GraphQlTester.Traversable page = this.graph.ask("""
					{ meetings(first: %d, after: %s) { nodes { title } pageInfo { hasNextPage endCursor } } }"""
				.formatted(size, after));
			List<String> found = page.path("meetings.nodes[*].title").entityList(String.class).get();
			assertThat(found).isNotEmpty().hasSizeLessThanOrEqualTo(size);
			titles.addAll(found);
			after = "\"" + page.path("meetings.pageInfo.endCursor").entity(String.class).get() + "\"";
			more = page.path("meetings.pageInfo.hasNextPage").entity(Boolean.class).get();
		}
		return titles;
	}

	private List<String> titlesAfter(String cursor) {
		return this.graph.texts("{ meetings(after: \"%s\") { nodes { title } } }".formatted(cursor),
				"meetings.nodes[*].title");
	}

}
