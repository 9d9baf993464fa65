package org.meetingrecords.search;

import java.util.List;

import org.jspecify.annotations.Nullable;
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
 * Tests of what is suggested while somebody types, with the sample rules' topics.
 */
@RecordsTest
class SuggestionTests {

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
				Sample.of("Farewell to the Fish Market", "2031-01-01")
					.topic("Fish and Chips")
					.topic("Économy of Fish")
					.lists("Fiona Farrell", "Farrell Fiona")
					.says("Fabian Fishér", "Good day."),
				Sample.of("Talks in Farby", "2031-01-02").says("Ada Farrow", "Good day.").says("Fabian Fishér", "Yes."),
				Sample.of("Farming talks", "2031-01-03")
					.says("Ada Farrow", "Good day.")
					.says("Zoe Farrow", "Good day.")
					.says("Fabian Fishér", "Yes."));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					far            | Ada Farrow, Zoe Farrow, Fiona Farrell, Farming, Farming talks, Talks in Farby, Farewell to the Fish Market
					FÁRR           | Ada Farrow, Zoe Farrow, Fiona Farrell
					fish           | Fabian Fishér, Fish and Chips, Fishing, Économy of Fish, Farewell to the Fish Market
					fisher         | Fabian Fishér
					farrow a       | Ada Farrow
					'farrow, ada ' | Ada Farrow
					fisher f       | Fabian Fishér
					economy o      | Économy of Fish
					fish e         | Économy of Fish
					fish economy   | Économy of Fish
					talks farm     | Farming talks
					far talks      |
					arrow          |
					%              |
					_              |
					' '            |
					''             |
					?!             |
					nobody         |
					""")
	void everyWordMayBeTypedAndTheLastOneOnlyBegun(String prefix, @Nullable String expected) {
		assertThat(suggested(prefix, 20)).isEqualTo((expected != null) ? List.of(expected.split(", ")) : List.of());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1 | Ada Farrow
			3 | Ada Farrow, Farming, Farming talks
			4 | Ada Farrow, Zoe Farrow, Farming, Farming talks
			5 | Ada Farrow, Zoe Farrow, Farming, Farming talks, Talks in Farby
			""")
	void everyKindHasItsShare(int first, String expected) {
		assertThat(suggested("far", first)).containsExactly(expected.split(", "));
	}

	@Test
	void suggestionNamesWhatItLeadsTo() {
		this.graph
			.ask("""
					{ suggest(prefix: "farm") { text node { __typename ... on Topic { slug } ... on Meeting { slug } } } }""")
			.path("suggest")
			.matchesJsonStrictly(
					"""
							[{"text": "Farming", "node": {"__typename": "Topic", "slug": "farming"}},
							 {"text": "Farming talks", "node": {"__typename": "Meeting", "slug": "2031-01-03-farming-talks"}}]""");
	}

	@Test
	void prefixHasAtMost100Characters() {
		assertThat(suggested("x".repeat(100), 1)).isEmpty();
		assertThat(suggested("𐐷".repeat(100), 1)).isEmpty();
		for (String character : List.of("x", "𐐷")) {
			assertThat(this.graph.errors("{ suggest(prefix: \"%s\") { text } }".formatted(character.repeat(101))))
				.containsExactly("BAD_REQUEST: 'prefix' has at most 100 characters, not 101: shorten it");
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, -1, 51 })
	void numberHasBounds(int first) {
		assertThat(this.graph.errors("{ suggest(prefix: \"x\", first: %d) { text } }".formatted(first)))
			.containsExactly("BAD_REQUEST: 'first' takes 1 to 50, not %d: change it".formatted(first));
	}

	@Test
	void manySuggestionsTakeAsManyStatementsAsFew() {
		suggested("far", 20);
		assertThat(this.sql.of(() -> suggested("far", 3))).hasSize(3);
		assertThat(this.sql.of(() -> suggested("far", 20))).hasSize(3);
	}

	private List<String> suggested(String prefix, int first) {
		return this.graph.texts("{ suggest(prefix: \"%s\", first: %d) { text node { id } } }".formatted(prefix, first),
				"suggest[*].text");
	}

}
