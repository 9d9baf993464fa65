package org.meetingrecords;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that lists of names stand in the order that is asked for.
 */
@RecordsTest
class OrderTests {

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@BeforeEach
	void recordNamesThatAreNotInAlphabeticalOrder() {
		this.archive.clear();
		this.archive.record(
				Sample.of("Talks", "2031-01-01")
					.region("Norland")
					.topic("Zoology")
					.says("Ada Dell", "Yes.")
					.says("Cyrus Brook", "No."),
				Sample.of("More talks", "2031-01-02").region("Easton").topic("Astronomy").says("Ben Cook", "Perhaps."));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			people  | SURNAME        | Cyrus Brook, Ben Cook, Ada Dell
			people  | RECENTLY_ADDED | Ben Cook, Cyrus Brook, Ada Dell
			regions | NAME           | Easton, Norland
			regions | RECENTLY_ADDED | Easton, Norland
			topics  | NAME           | Astronomy, Farming, Fishing, Grain, Rye, Zoology
			topics  | RECENTLY_ADDED | Astronomy, Zoology
			""")
	void listStandsInTheOrderAskedFor(String list, String order, String names) {
		assertThat(this.graph.texts("{ %s(orderBy: %s) { nodes { name } } }".formatted(list, order),
				list + ".nodes[*].name"))
			.startsWith(names.split(", "));
	}

	@Test
	void titlesAreComparedByTheNumbersOfTheirCharacters() {
		List<String> titles = List.of("A-b", "AB", "Zeta", "a c", "aa", "Äb", "Ёлка", "Арка");
		titles.forEach((title) -> this.archive.record(Sample.of(title, "2031-01-01")));

		List<String> found = this.graph.texts("{ meetings(orderBy: TITLE) { nodes { title } } }",
				"meetings.nodes[*].title");

		found.retainAll(titles);
		assertThat(found).isEqualTo(titles);
	}

}
