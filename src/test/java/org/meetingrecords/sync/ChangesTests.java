package org.meetingrecords.sync;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.Sample;
import org.meetingrecords.ingestion.HarbourTalks;
import org.meetingrecords.ingestion.Importing;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Changes}.
 */
@RecordsTest
class ChangesTests {

	@Autowired
	private Archive archive;

	@Autowired
	private HarbourTalks talks;

	@Autowired
	private Importing imports;

	@Autowired
	private Graph graph;

	@BeforeEach
	void recordMeetings() {
		this.talks.begin();
		this.archive.record(Sample.of("Later talks", "2031-05-01"), Sample.of("Earlier talks", "2030-01-01"));
	}

	@Test
	void changesComeInTheOrderInWhichTheyWereStored() {
		assertThat(since(null)).containsExactly("CREATED Harbour talks", "CREATED Later talks",
				"CREATED Earlier talks");
	}

	@Test
	void whoGoesOnFromTheCursorGetsWhatIsNew() {
		String cursor = cursor(null);
		assertThat(since(cursor)).isEmpty();
		assertThat(cursor(cursor)).isEqualTo(cursor);

		this.talks.run(HarbourTalks.FIRST.replace("rye", "grain"));
		this.archive.record(Sample.of("New talks", "2029-01-01"));

		assertThat(since(cursor)).containsExactly("UPDATED Harbour talks", "CREATED New talks");
		assertThat(since(null)).containsExactly("CREATED Later talks", "CREATED Earlier talks", "UPDATED Harbour talks",
				"CREATED New talks");
	}

	@Test
	void retractedMeetingIsAChangeToo() {
		String cursor = cursor(null);
		String id = this.graph.text("{ meeting(slug: \"2031-01-02-harbour-talks\") { id } }", "meeting.id");
		this.graph.edit("mutation { retractMeeting(input: {id: \"%s\", reason: \"Asked for.\"}) { problems { code } } }"
			.formatted(id));

		assertThat(since(cursor)).containsExactly("RETRACTED Harbour talks");
		assertThat(this.graph.texts("{ changes(filter: {not: {kind: RETRACTED}}) { nodes { kind } } }",
				"changes.nodes[*].kind"))
			.containsExactly("CREATED", "CREATED");
	}

	@Test
	void sinceAMomentIsFromThatMomentOn() {
		String at = this.graph.text("{ changes { nodes { changedAt } } }", "changes.nodes[1].changedAt");

		assertThat(since(at)).contains("CREATED Later talks", "CREATED Earlier talks");
		assertThat(since("2020-01-01T00:00:00Z")).hasSize(3);
		assertThat(since("2200-01-01T00:00:00+03:00")).isEmpty();
		assertThat(cursor("2200-01-01T00:00:00+03:00")).isEqualTo("2200-01-01T00:00:00+03:00");
	}

	@Test
	void whatIsNeitherACursorNorAMomentIsRefused() {
		assertThat(this.graph.errors("{ changes(since: \"2031-01-02\") { cursor } }")).containsExactly(
				"BAD_REQUEST: '2031-01-02' is no moment: write it like '2031-01-02T00:00:00Z', or give a cursor");
		assertThat(this.graph.errors("{ changes(since: \"yesterday\") { cursor } }")).singleElement()
			.asString()
			.startsWith("BAD_REQUEST: 'yesterday' is not a cursor of this server");
		String cursor = cursor(null);
		assertThat(this.graph.errors("query($c: String) { changes(since: $c, after: $c) { cursor } }",
				Map.of("c", cursor)))
			.containsExactly("BAD_REQUEST: Give a cursor by 'since' or by 'after', not by both");
	}

	@Test
	void whoAsksAllTheTimeWhileTwoImportMissesNothing() {
		CompletableFuture<?> imports = CompletableFuture.allOf(importing("A"), importing("B"));
		Set<String> copy = new HashSet<>();
		String since = null;
		boolean isOver;
		do {
			isOver = imports.isDone();
			GraphQlTester.Traversable page = ask(since);
			copy.addAll(changes(page));
			String cursor = page.path("changes.cursor").entity(String.class).get();
			isOver &= cursor.equals(since);
			since = cursor;
		}
		while (!isOver);

		imports.join();
		assertThat(copy).hasSize(83);
	}

	private CompletableFuture<Void> importing(String name) {
		return CompletableFuture.runAsync(() -> IntStream.range(0, 40)
			.forEach((i) -> this.imports.run("talks-%s%d.txt".formatted(name, i),
					"Title: Talks %s%d\nDate: 2031-01-%02d\n\nAda Brook: Rye and fishing.\n\nCyrus Dell: Yes.\n"
						.formatted(name, i, 1 + i % 28)
						.getBytes(StandardCharsets.UTF_8))));
	}

	private List<String> since(@Nullable String since) {
		return changes(ask(since));
	}

	private String cursor(@Nullable String since) {
		return ask(since).path("changes.cursor").entity(String.class).get();
	}

	private GraphQlTester.Traversable ask(@Nullable String since) {
		return this.graph
			.ask("{ changes(first: 100%s) { nodes { kind meeting { title } } cursor } }".formatted(argument(since)));
	}

	private static List<String> changes(GraphQlTester.Traversable answer) {
		List<String> changes = new ArrayList<>();
		answer.path("changes.nodes[*]")
			.entityList(Map.class)
			.get()
			.forEach((change) -> changes
				.add(change.get("kind") + " " + ((Map<?, ?>) change.get("meeting")).get("title")));
		return changes;
	}

	private static String argument(@Nullable String since) {
		return (since != null) ? ", since: \"" + since + "\"" : "";
	}

}
