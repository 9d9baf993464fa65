package org.meetingrecords.fulltext;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.Sample;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Traversable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of pages of what is looked for by words.
 */
@RecordsTest
class SearchPageTests {

	private static final int DAYS = 9;

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@BeforeEach
	void recordMeetingsOfEverMoreBoats() {
		this.archive.clear();
		for (int day = 1; day <= DAYS; day++) {
			this.archive.record(Sample.of("Talks " + day, "2031-03-0" + day)
				.says("Ada Brook", "Day %d: %s and the harbour.".formatted(day, "boats, ".repeat(day)))
				.says("Cyrus Dell", "Nothing about them on day %d.".formatted(day)));
		}
	}

	@Test
	void bestComesFirstWhereWordsAreLookedForAndNothingElseIsSaid() {
		assertThat(days("first: 3, filter: {text: \"boat\"}")).containsExactly(9, 8, 7);
		assertThat(days("first: 3, filter: {text: \"boat\"}, orderBy: RELEVANCE")).containsExactly(9, 8, 7);
		assertThat(days("first: 2, filter: {text: \"boat\"}, orderBy: OLDEST")).containsExactly(1, 2);
		assertThat(days("first: 2, filter: {text: \"boat\"}, orderBy: NEWEST")).containsExactly(9, 8);
		assertThat(days("first: 2, filter: {text: \"boat\"}, orderBy: LONGEST")).containsExactly(9, 8);
	}

	@ParameterizedTest
	@ValueSource(strings = { "not: {text: \"nothing\"}", "anyOf: [{not: {text: \"nothing\"}}]",
			"not: {anyOf: [{text: \"nothing\"}]}", "not: {not: {text: \"day\"}}" })
	void nothingFitsBetterWhereWordsAreOnlyExcluded(String filter) {
		String list = "first: 3, filter: {words: {min: 5}, meeting: {text: \"talks\"}, %s}".formatted(filter);
		assertThat(days(list + ", orderBy: NEWEST")).isEqualTo(days(list)).first().isEqualTo(9);
		assertThat(this.graph.ask("{ utterances(%s) { edges { score } } }".formatted(list))
			.path("utterances.edges[*].score")
			.entityList(Double.class)
			.get()).containsOnlyNulls();
		assertThat(this.graph.errors("{ utterances(%s, orderBy: RELEVANCE) { totalCount } }".formatted(list)))
			.hasSize(1);
	}

	@Test
	void scoreIsAsExactAsTheOrderSoThatItNeverRisesDownAPage() {
		List<Double> scores = this.graph.ask("{ utterances(filter: {text: \"boat harbour\"}) { edges { score } } }")
			.path("utterances.edges[*].score")
			.entityList(Double.class)
			.get();
		assertThat(scores).hasSize(DAYS)
			.isSortedAccordingTo(Comparator.reverseOrder())
			.allSatisfy((score) -> assertThat(score).isEqualTo(Math.round(score * 10_000) / 10_000.0));
	}

	@Test
	void rareWordsThatAreNearEachOtherCountMoreThanACommonPhrase() {
		this.archive.record(
				Sample.of("Animals", "2031-04-01").says("Ada Brook", "A zebra, as you see, met a lion and a harbour."));
		assertThat(this.graph
			.texts("""
					{ utterances(first: 1, filter: {text: "\\"the harbour\\" OR (zebra NEAR/5 lion)"}) { nodes { text } } }""",
					"utterances.nodes[*].text"))
			.containsExactly("A zebra, as you see, met a lion and a harbour.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "RELEVANCE", "NEWEST", "OLDEST", "LONGEST" })
	void pagesOfEveryOrderFollowEachOtherInBothDirections(String order) {
		String list = ", filter: {text: \"boat\"}, orderBy: " + order;
		List<Integer> whole = days("first: 100" + list);
		assertThat(whole).hasSize(DAYS);
		String middle = cursor("first: 4" + list);
		assertThat(days("first: 100, after: \"" + middle + "\"" + list)).isEqualTo(whole.subList(4, DAYS));
		assertThat(days("first: 2, after: \"" + middle + "\"" + list)).isEqualTo(whole.subList(4, 6));
		assertThat(days("last: 2, before: \"" + middle + "\"" + list)).isEqualTo(whole.subList(1, 3));
		assertThat(days("last: 2" + list)).isEqualTo(whole.subList(DAYS - 2, DAYS));
	}

	@Test
	void pagesFollowEachOtherWhateverIsAddedMeanwhile() {
		String list = ", filter: {text: \"boat harbour\"}";
		List<Integer> whole = days("first: 100" + list);
		String cursor = cursor("first: 3" + list);
		for (int day = 1; day <= DAYS; day++) {
			this.archive.record(Sample.of("Harbour talks", "2031-04-0" + day)
				.says("Ada Brook", "Harbour, harbour, and once more a harbour."));
		}

		assertThat(days("first: 3, after: \"" + cursor + "\"" + list)).isEqualTo(whole.subList(3, 6));
	}

	@Test
	void pageTellsHowMuchThereIsAndWhatLiesBeyondIt() {
		String list = "first: 3, filter: {text: \"boat\"}";
		String cursor = cursor("first: 7, filter: {text: \"boat\"}");

		assertThat(info(list)).isEqualTo("9 true false");
		assertThat(info(list + ", after: \"" + cursor + "\"")).isEqualTo("9 false true");
	}

	@Test
	void cursorOfAListWithOtherWordsIsRefused() {
		String cursor = cursor("first: 3, filter: {text: \"harbour\"}");

		assertThat(this.graph
			.errors("{ utterances(filter: {text: \"boat\"}, after: \"%s\") { totalCount } }".formatted(cursor)))
			.containsExactly("BAD_REQUEST: The cursor belongs to a list in which other words are looked for:"
					+ " use one that a list with this 'text' gave out");
	}

	@Test
	void moreWordsThanAnIndexTakesAtOnceAreABadRequest() {
		assertThat(this.graph.errors("{ utterances(filter: {anyOf: [%s], not: {anyOf: [%s]}}) { totalCount } }"
			.formatted(textsOfManyWords(36), textsOfManyWords(10_000))))
			.containsExactly("BAD_REQUEST: The texts of the filter have more than 1,024 words in all:"
					+ " ask for fewer, or in several requests");
	}

	@Test
	void relevanceWithoutWordsIsABadRequest() {
		assertThat(this.graph.errors("{ utterances(orderBy: RELEVANCE) { totalCount } }")).containsExactly(
				"BAD_REQUEST: RELEVANCE is how well words fit: give the filter a 'text', or leave out 'orderBy'");
		assertThat(this.graph.errors("{ meetings(orderBy: RELEVANCE) { totalCount } }")).hasSize(1);
	}

	private static String textsOfManyWords(int first) {
		return IntStream.range(0, 10)
			.mapToObj((text) -> IntStream.range(0, 70)
				.mapToObj((word) -> Integer.toString(first + 70 * text + word, 36))
				.collect(Collectors.joining(" ", "{text: \"", "\"}")))
			.collect(Collectors.joining(", "));
	}

	private String info(String arguments) {
		Traversable answer = this.graph
			.ask("{ utterances(%s) { totalCount pageInfo { hasNextPage hasPreviousPage } } }".formatted(arguments));
		return Stream.of("totalCount", "pageInfo.hasNextPage", "pageInfo.hasPreviousPage")
			.map((field) -> answer.path("utterances." + field).entity(Object.class).get().toString())
			.collect(Collectors.joining(" "));
	}

	private List<Integer> days(String arguments) {
		return this.graph
			.texts("{ utterances(%s) { nodes { text } } }".formatted(arguments), "utterances.nodes[*].text")
			.stream()
			.map((text) -> text.charAt("Day ".length()) - '0')
			.toList();
	}

	private String cursor(String arguments) {
		return this.graph.text("{ utterances(%s) { pageInfo { endCursor } } }".formatted(arguments),
				"utterances.pageInfo.endCursor");
	}

}
