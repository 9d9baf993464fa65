package org.meetingrecords.utterance;

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
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Surroundings}, and for links to the source.
 */
@RecordsTest
class SurroundingsTests {

	private static final String CONTEXT = "context%s { ... on Utterance { text } ... on Note { text } }";

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@Autowired
	private SqlLog sql;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void recordMeetings() {
		this.archive.clear();
		this.archive.record(Sample.of("Talks", "2031-01-02")
			.note(NoteKind.HEADING, "Opening")
			.says("Ada Brook", "One.", "(Applause.)")
			.note(NoteKind.BREAK, "* * *")
			.says("Cyrus Dell", "Two.")
			.says("*Question", "Three?"), Sample.of("Other talks", "2031-01-01").says("Ada Brook", "Alone."));
	}

	@Test
	void neighboursAreTheUtterancesBeforeAndAfterInTheSameMeeting() {
		this.graph.ask("{ utterances { nodes { text previous { text } next { text } } } }")
			.path("utterances.nodes")
			.matchesJsonStrictly("""
					[{"text": "One.", "previous": null, "next": {"text": "Two."}},
					 {"text": "Two.", "previous": {"text": "One."}, "next": {"text": "Three?"}},
					 {"text": "Three?", "previous": {"text": "Two."}, "next": null},
					 {"text": "Alone.", "previous": null, "next": null}]""");
	}

	@Test
	void neighboursHaveNeighbours() {
		this.graph.ask("{ utterance(ref: \"2031-01-02-talks#5\") { previous { previous { text next { text } } } } }")
			.path("utterance.previous.previous")
			.matchesJsonStrictly("""
					{"text": "One.", "next": {"text": "Two."}}""");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2031-01-02-talks#4       |                         | One. * * * Two. Three?
			2031-01-02-talks#4       | (before: 3)             | Opening One. * * * Two. Three?
			2031-01-02-talks#4       | (before: 20, after: 20) | Opening One. * * * Two. Three?
			2031-01-02-talks#4       | (before: 0, after: 1)   | Two. Three?
			2031-01-02-talks#4       | (before: 1, after: 0)   | * * * Two.
			2031-01-02-talks#4       | (before: 0, after: 0)   | Two.
			2031-01-02-talks#5       | (before: null)          | * * * Two. Three?
			2031-01-01-other-talks#1 |                         | Alone.
			""")
	void contextIsThePassageAroundTheUtterance(String ref, String arguments, String passage) {
		String query = "{ utterance(ref: \"%s\") { %s } }".formatted(ref,
				CONTEXT.formatted((arguments != null) ? arguments : ""));
		assertThat(String.join(" ", this.graph.texts(query, "utterance.context[*].text"))).isEqualTo(passage);
	}

	@Test
	void contextTellsWhichEntryIsTheUtterance() {
		String query = "{ utterance(ref: \"2031-01-02-talks#4\") { id context { ... on Node { id } } } }";
		String id = this.graph.text(query, "utterance.id");
		assertThat(this.graph.texts(query, "utterance.context[*].id")).hasSize(4).element(2).isEqualTo(id);
	}

	@Test
	void contextsOfManyUtterancesTakeTwoStatementsForEachSize() {
		String query = "{ utterances(first: %d) { nodes { " + CONTEXT.formatted("") + " same: "
				+ CONTEXT.formatted("(before: 2)") + " other: " + CONTEXT.formatted("(after: 1)") + " } } }";
		assertThat(statements(query.formatted(1))).hasSize(5);
		assertThat(statements(query.formatted(4))).hasSize(5);
	}

	@Test
	void neighboursOfManyUtterancesTakeOneStatementForEachField() {
		assertThat(statements("{ utterances(first: 4) { nodes { text previous { text } next { text } } } }"))
			.hasSize(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "before: -1", "before: 21", "after: 2147483647" })
	void contextHasBounds(String argument) {
		String[] parts = argument.split(": ");
		assertThat(this.graph
			.errors("{ utterances { nodes { %s } } }".formatted(CONTEXT.formatted("(%s)".formatted(argument)))))
			.isNotEmpty()
			.allMatch("BAD_REQUEST: '%s' takes 0 to 20, not %s: change it".formatted(parts[0], parts[1])::equals);
	}

	@Test
	void urlLeadsToTheFirstWordsOnThePage() {
		this.jdbc.update("update meeting set source_url = 'https://gazette.example/7' where title = 'Talks'");
		this.jdbc.update("update meeting set source_url = null where title = 'Other talks'");
		this.graph.ask("{ utterances { nodes { url } } }").path("utterances.nodes").matchesJsonStrictly("""
				[{"url": "https://gazette.example/7#:~:text=One."}, {"url": "https://gazette.example/7#:~:text=Two."},
				 {"url": "https://gazette.example/7#:~:text=Three%3F"}, {"url": null}]""");
	}

	private List<String> statements(String query) {
		return this.sql.of(() -> this.graph.ask(query));
	}

}
