package org.meetingrecords.paging;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.Sample;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what is answered to a page that makes no sense.
 */
@RecordsTest
class PageErrorTests {

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@BeforeEach
	void recordAMeeting() {
		this.archive.clear();
		this.archive.record(Sample.of("Talks", "2031-01-01").says("Ada Brook", "Good afternoon."));
	}

	@ParameterizedTest
	@ValueSource(ints = { Integer.MIN_VALUE, -1, 0, 101, Integer.MAX_VALUE })
	void sizeOutOfBoundsIsABadRequest(int size) {
		String error = "BAD_REQUEST: A page holds 1 to 100 items, not %d: change 'first'".formatted(size);
		assertThat(this.graph.errors("{ meetings(first: %d) { totalCount } }".formatted(size))).containsExactly(error);
		assertThat(this.graph.errors("{ people { nodes { utterances(first: %d) { totalCount } } } }".formatted(size)))
			.containsExactly(error);
		assertThat(this.graph.errors("{ meetings(last: %d) { totalCount } }".formatted(size)))
			.containsExactly(error.replace("first", "last"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "first: 1, last: 1", "last: 20, first: 20, after: \"x\"" })
	void pageFromBothEndsIsABadRequest(String arguments) {
		assertThat(this.graph.errors("{ meetings(%s) { totalCount } }".formatted(arguments)))
			.containsExactly("BAD_REQUEST: A page is the first or the last of a list: leave out 'first' or 'last'");
	}

	@Test
	void sizeThatIsNoIntegerIsAnInvalidQuery() {
		assertThat(this.graph.errors("{ meetings(first: \"many\") { totalCount } }")).singleElement()
			.asString()
			.startsWith("INVALID_QUERY: ")
			.contains("first");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "bnVsbA", "W10", "MTIz", "WyJtZWV0aW5ncyIsMSwyXQ", "ÄÖÜ", "../../etc" })
	void brokenCursorIsABadRequest(String cursor) {
		Map<String, Object> after = Map.of("after", cursor);
		assertThat(
				this.graph.errors("query($after: String) { meetings(last: 1, before: $after) { totalCount } }", after))
			.singleElement()
			.asString()
			.startsWith("BAD_REQUEST: ")
			.contains("cursor");
		assertThat(this.graph.errors("query($after: String) { meetings(after: $after) { totalCount } }", after))
			.singleElement()
			.asString()
			.startsWith("BAD_REQUEST: ")
			.contains("cursor");
		assertThat(this.graph
			.errors("query($after: String) { people { nodes { utterances(after: $after) { nodes { id } } } } }", after))
			.singleElement()
			.asString()
			.startsWith("BAD_REQUEST: ")
			.contains("cursor");
	}

	@Test
	void hugeCursorIsABadRequestWithAShortMessage() {
		List<String> errors = this.graph.errors("query($after: String) { meetings(after: $after) { totalCount } }",
				Map.of("after", "WyJt".repeat(50_000)));
		assertThat(errors).singleElement().asString().startsWith("BAD_REQUEST: ").hasSizeLessThan(250);
	}

	@Test
	void cursorOfAnotherListIsABadRequest() {
		String cursor = this.graph.text("{ people { pageInfo { endCursor } } }", "people.pageInfo.endCursor");
		assertThat(this.graph.errors("{ meetings(after: \"%s\") { totalCount } }".formatted(cursor)))
			.containsExactly("BAD_REQUEST: The cursor '%s…' belongs to another list: use one that this field gave out"
				.formatted(cursor.substring(0, 60)));
	}

	@Test
	void cursorOfAnotherOrderIsABadRequest() {
		String cursor = this.graph.text("{ meetings { pageInfo { endCursor } } }", "meetings.pageInfo.endCursor");
		assertThat(this.graph.errors("{ meetings(orderBy: TITLE, after: \"%s\") { totalCount } }".formatted(cursor)))
			.singleElement()
			.asString()
			.contains("belongs to another list");
	}

	@Test
	void emptyListIsAnEmptyPage() {
		this.archive.clear();
		this.graph
			.ask("""
					{ meetings {
					  totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
					} }""")
			.path("meetings")
			.matchesJsonStrictly("""
					{"totalCount": 0, "nodes": [], "edges": [], "pageInfo":
					 {"hasNextPage": false, "hasPreviousPage": false, "startCursor": null, "endCursor": null}}""");
	}

}
