package org.meetingrecords.paging;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.Sample;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what a page says about itself and its list, at the root and nested.
 */
@RecordsTest
class PageInfoTests {

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@BeforeEach
	void recordFiveMeetingsOnTwoDays() {
		this.archive.clear();
		this.archive.record(FiveMeetings.all());
	}

	@Test
	void pageInfoIsTrueToFactAtTheRoot() {
		List<String> cursors = this.graph.texts("{ meetings { edges { cursor } } }", "meetings.edges[*].cursor");
		String info = "{ pageInfo { hasPreviousPage hasNextPage } }";
		this.graph.ask("{ meetings(first: 4) %s }".formatted(info)).path("meetings.pageInfo").matchesJsonStrictly("""
				{"hasPreviousPage": false, "hasNextPage": true}""");
		this.graph.ask("{ meetings(first: 5) %s }".formatted(info)).path("meetings.pageInfo").matchesJsonStrictly("""
				{"hasPreviousPage": false, "hasNextPage": false}""");
		this.graph.ask("{ meetings(first: 4, after: \"%s\") %s }".formatted(cursors.get(0), info))
			.path("meetings.pageInfo")
			.matchesJsonStrictly("""
					{"hasPreviousPage": true, "hasNextPage": false}""");
		this.graph
			.ask("{ meetings(first: 4, after: \"%s\", orderBy: NEWEST, filter: {text: \"one\"}) %s }"
				.formatted(cursors.get(0), info))
			.path("meetings.pageInfo")
			.matchesJsonStrictly("""
					{"hasPreviousPage": false, "hasNextPage": false}""");
	}

	@Test
	void pageInfoOfALastPageIsTrueToFact() {
		List<String> cursors = this.graph.texts("{ meetings { edges { cursor } } }", "meetings.edges[*].cursor");
		assertThat(info("last: 4")).isEqualTo("previous");
		assertThat(info("last: 5")).isEqualTo("");
		assertThat(info("last: 2, before: \"%s\"".formatted(cursors.get(4)))).isEqualTo("previous next");
		assertThat(info("last: 4, before: \"%s\"".formatted(cursors.get(4)))).isEqualTo("next");
		assertThat(info("last: 4, before: \"%s\", orderBy: NEWEST, filter: {text: \"four\"}".formatted(cursors.get(4))))
			.isEqualTo("");
	}

	@Test
	void pageInfoBetweenTwoCursorsIsTrueToFact() {
		List<String> cursors = this.graph.texts("{ meetings { edges { cursor } } }", "meetings.edges[*].cursor");
		String between = "after: \"%s\", before: \"%s\"".formatted(cursors.get(0), cursors.get(4));
		assertThat(info("first: 3, " + between)).isEqualTo("previous next");
		assertThat(info("last: 1, " + between)).isEqualTo("previous next");
		assertThat(info("first: 3, orderBy: NEWEST, filter: {text: \"four\"}, " + between)).isEqualTo("previous");
		assertThat(info("first: 3, orderBy: NEWEST, filter: {text: \"one\"}, " + between)).isEqualTo("next");
	}

	private String info(String arguments) {
		GraphQlTester.Traversable page = this.graph
			.ask("{ meetings(%s) { pageInfo { hasPreviousPage hasNextPage } } }".formatted(arguments));
		boolean previous = page.path("meetings.pageInfo.hasPreviousPage").entity(Boolean.class).get();
		boolean next = page.path("meetings.pageInfo.hasNextPage").entity(Boolean.class).get();
		return ((previous ? "previous " : "") + (next ? "next" : "")).strip();
	}

	@Test
	void nestedPageInfoOfALastPageIsTrueToFactForEachParent() {
		String cursor = this.graph.text(
				"{ meetings(first: 1) { nodes { utterances(first: 3) { pageInfo { endCursor } } } } }",
				"meetings.nodes[0].utterances.pageInfo.endCursor");
		this.archive.record(Sample.of("Short", "2031-03-01").says("Ada Brook", "One turn"));
		this.graph.ask("""
				{ meetings(first: 2) { nodes { title
				  utterances(last: 1, before: "%s") { nodes { text } pageInfo { hasPreviousPage hasNextPage } }
				} } }""".formatted(cursor)).path("meetings.nodes").matchesJson("""
				[{"title": "Short", "utterances": {"nodes": [{"text": "One turn"}],
				  "pageInfo": {"hasPreviousPage": false, "hasNextPage": false}}},
				 {"title": "Four", "utterances": {"nodes": [{"text": "Second of Four"}],
				  "pageInfo": {"hasPreviousPage": true, "hasNextPage": true}}}]""");
	}

	@Test
	void nestedPageInfoIsTrueToFactForEachParent() {
		String cursor = this.graph.text(
				"{ meetings(first: 1) { nodes { utterances(first: 2) { pageInfo { endCursor } } } } }",
				"meetings.nodes[0].utterances.pageInfo.endCursor");
		this.archive.record(Sample.of("Short", "2031-03-01").says("Ada Brook", "One turn"),
				Sample.of("Silent", "2031-03-02"));
		this.graph.ask("""
				{ meetings(first: 3) { nodes { title
				  utterances(after: "%s") { nodes { text } pageInfo { hasPreviousPage hasNextPage startCursor } }
				} } }""".formatted(cursor)).path("meetings.nodes").matchesJson("""
				[{"title": "Silent", "utterances": {"nodes": [],
				  "pageInfo": {"hasPreviousPage": false, "hasNextPage": false, "startCursor": null}}},
				 {"title": "Short", "utterances": {"nodes": [],
				  "pageInfo": {"hasPreviousPage": true, "hasNextPage": false, "startCursor": null}}},
				 {"title": "Four", "utterances": {"nodes": [{"text": "Third of Four"}],
				  "pageInfo": {"hasPreviousPage": true, "hasNextPage": false}}}]""");
	}

	@Test
	void edgesAndNodesAreTheSameItems() {
		GraphQlTester.Traversable page = this.graph
			.ask("{ meetings(first: 2) { nodes { title } edges { node { title } } } }");
		page.path("meetings.nodes[*].title").entityList(String.class).containsExactly("Four", "Three");
		page.path("meetings.edges[*].node.title").entityList(String.class).containsExactly("Four", "Three");
	}

	@Test
	void pageStartsAndEndsWithTheCursorsOfItsEdges() {
		GraphQlTester.Traversable page = this.graph
			.ask("{ meetings(first: 2) { edges { cursor } pageInfo { startCursor endCursor } } }");
		List<String> cursors = page.path("meetings.edges[*].cursor").entityList(String.class).get();
		page.path("meetings.pageInfo.startCursor").entity(String.class).isEqualTo(cursors.get(0));
		page.path("meetings.pageInfo.endCursor").entity(String.class).isEqualTo(cursors.get(1));
	}

	@Test
	void totalCountIsThatOfTheWholeListOnEveryPage() {
		String cursor = this.graph.text("{ meetings(first: 2) { pageInfo { endCursor } } }",
				"meetings.pageInfo.endCursor");
		this.graph.ask("{ meetings(first: 1, after: \"%s\") { totalCount } }".formatted(cursor))
			.path("meetings.totalCount")
			.entity(Integer.class)
			.isEqualTo(5);
		this.graph.ask("{ regions { nodes { meetings(first: 1) { totalCount } } } }")
			.path("regions.nodes[0].meetings.totalCount")
			.entity(Integer.class)
			.isEqualTo(5);
	}

}
