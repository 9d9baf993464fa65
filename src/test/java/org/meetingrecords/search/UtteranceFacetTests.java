package org.meetingrecords.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.Sample;
import org.meetingrecords.SqlLog;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what lists of utterances are counted by. Of the sample rules, rye is a part of
 * grain, and grain of farming.
 */
@RecordsTest
class UtteranceFacetTests {

	private static final Map<String, List<String>> BROADER = Map.of("Farming", List.of("Farming"), "Grain",
			List.of("Grain", "Farming"), "Rye", List.of("Rye", "Grain", "Farming"), "Fishing", List.of("Fishing"));

	private static final String FACETS = """
			facets {
			  speakers(first: 20) { person { name } count } topics(first: 20) { topic { name } count }
			  regions(first: 20) { region { name } count } years { year count } }""";

	private static final String LIST = """
			utterances(first: 20%s) {
			  nodes { speaker { person { name } } topics { topic { name } } meeting { date regions { name } } } %s
			}""";

	private static final List<String> PARENTS = List.of("{ %s }", "{ meetings(first: 9) { nodes { %s } } }",
			"{ people(first: 9) { nodes { %s } } }", "{ topics(first: 9) { nodes { %s } } }",
			"{ meetings(first: 9) { nodes { participants(first: 9) { nodes { %s } } } } }");

	private static final List<String> FILTERS = List.of("", "text: \"rye OR fishing\"",
			"text: \"rye\", speaker: {name: \"Ada Brook\"}", "speaker: {name: \"Ada Brook\"}",
			"topic: {name: \"Grain\"}", "topic: {name: \"Grain\"}, speaker: {name: \"Ada Brook\"}",
			"meeting: {region: {name: \"Norland\"}}", "text: \"rye\", meeting: {date: {from: \"2033-01-01\"}}",
			"words: {min: 3}", "anyOf: [{text: \"rye\"}, {speaker: {name: \"Cyrus Dell\"}}]", "not: {text: \"rye\"}",
			"not: {topic: {name: \"Rye\"}}", "speaker: {name: \"Nobody\"}", "text: \"unheard-of\"");

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@Autowired
	private SqlLog sql;

	static Stream<String> lists() {
		return PARENTS.stream()
			.flatMap((parent) -> FILTERS.stream()
				.map((filter) -> parent
					.formatted(LIST.formatted(filter.isEmpty() ? "" : ", filter: {" + filter + "}", FACETS))));
	}

	@BeforeEach
	void recordMeetings() {
		this.archive.clear();
		this.archive.record(
				Sample.of("Field talks", "2031-06-01")
					.region("Norland")
					.region("Southland")
					.says("Ada Brook", "Rye, rye, and grain.")
					.says("*Question", "What about fishing and rye?")
					.says("Ada Brook", "Farming."),
				Sample.of("Boat talks", "2033-01-02")
					.region("Norland")
					.says("Cyrus Dell", "Fishing, mostly.")
					.says("Ada Brook", "Rye and fishing.")
					.says("Cyrus Dell", "Oh yes."),
				Sample.of("Last talks", "2033-12-31").says("Cyrus Dell", "Grain."), Sample.of("Silence", "2030-01-01"));
	}

	@ParameterizedTest
	@MethodSource("lists")
	void facetsAreWhatCountingTheWholeListGives(String query) {
		List<JsonNode> lists = this.graph.ask(query).path("$..utterances").entityList(JsonNode.class).get();
		assertThat(lists).isNotEmpty().allSatisfy((list) -> {
			List<JsonNode> nodes = list.path("nodes").valueStream().toList();
			JsonNode facets = list.path("facets");
			assertThat(given(facets.path("speakers"), "/person/name")).isEqualTo(counted(nodes,
					(node) -> Stream.of(node.at("/speaker/person/name"))
						.filter(JsonNode::isString)
						.map(JsonNode::asString)));
			assertThat(given(facets.path("topics"), "/topic/name"))
				.isEqualTo(counted(nodes, UtteranceFacetTests::topicsOf));
			assertThat(given(facets.path("regions"), "/region/name")).isEqualTo(counted(nodes,
					(node) -> node.at("/meeting/regions")
						.valueStream()
						.map((region) -> region.path("name").asString())));
			assertThat(given(facets.path("years"), "/year"))
				.isEqualTo(counted(nodes, (node) -> Stream.of(node.at("/meeting/date").asString().substring(0, 4))));
		});
	}

	private static Stream<String> topicsOf(JsonNode utterance) {
		return utterance.path("topics")
			.valueStream()
			.flatMap((found) -> BROADER.getOrDefault(found.at("/topic/name").asString(), List.of()).stream())
			.distinct();
	}

	private static Map<String, Long> given(JsonNode facet, String name) {
		return facet.valueStream()
			.collect(Collectors.toMap((one) -> one.at(name).asString(), (one) -> one.path("count").asLong(), Long::sum,
					TreeMap::new));
	}

	private static Map<String, Long> counted(List<JsonNode> utterances, Function<JsonNode, Stream<String>> names) {
		return utterances.stream()
			.flatMap(names)
			.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "(filter: {text: \"rye OR fishing OR grain OR farming OR yes\"})" })
	void mostFrequentComesFirstAndYearsInTheOrderOfTime(String arguments) {
		this.graph.ask("{ utterances%s { %s } }".formatted(arguments, FACETS))
			.path("utterances.facets")
			.matchesJsonStrictly(
					"""
							{"speakers": [{"person": {"name": "Ada Brook"}, "count": 3}, {"person": {"name": "Cyrus Dell"}, "count": 3}],
							 "topics": [{"topic": {"name": "Farming"}, "count": 5}, {"topic": {"name": "Grain"}, "count": 4},
							   {"topic": {"name": "Rye"}, "count": 3}, {"topic": {"name": "Fishing"}, "count": 3}],
							 "regions": [{"region": {"name": "Norland"}, "count": 6}, {"region": {"name": "Southland"}, "count": 3}],
							 "years": [{"year": 2031, "count": 3}, {"year": 2033, "count": 4}]}""");
	}

	@Test
	void facetsAreAsLongAsAskedForWhateverThePageHas() {
		this.graph.ask("""
				{ utterances(first: 1) { facets { speakers(first: 1) { count } topics(first: 2) { topic { name } }
				  regions(first: 1) { count } } } }""").path("utterances.facets").matchesJsonStrictly("""
				{"speakers": [{"count": 3}], "topics": [{"topic": {"name": "Farming"}}, {"topic": {"name": "Grain"}}],
				 "regions": [{"count": 6}]}""");
	}

	@ParameterizedTest
	@CsvSource({ "speakers, 0", "topics, 101", "regions, -1" })
	void lengthHasBounds(String field, int first) {
		assertThat(this.graph.errors("{ utterances { facets { %s(first: %d) { count } } } }".formatted(field, first)))
			.containsExactly("BAD_REQUEST: 'first' takes 1 to 100, not %d: change it".formatted(first));
	}

	// one for the parents, one for the rows of the pages, and one for each facet; an
	// index counts speakers by itself
	@ParameterizedTest
	@CsvSource({ "meetings, '', 6", "meetings, '(filter: {text: \"rye OR fishing OR grain\"})', 5", "people, '', 6",
			"people, '(filter: {text: \"rye OR fishing OR grain\"})', 5", "topics, '', 6" })
	void facetsOfManyParentsTakeAsManyStatementsAsThoseOfOne(String parents, String arguments, int number) {
		String query = "{ %s(first: %d) { nodes { utterances%s { facets { speakers { count } topics { count } "
				+ "regions { count } years { count } } } } } }";
		this.graph.ask("{ utterances(filter: {text: \"rye\"}) { totalCount } }");
		assertThat(statements(query.formatted(parents, 1, arguments))).hasSize(number);
		assertThat(statements(query.formatted(parents, 4, arguments))).hasSize(number);
	}

	@Test
	void facetThatIsAskedForTwiceUnderParentsIsCountedOnce() {
		assertThat(statements("""
				{ meetings(first: 9) { nodes { utterances { facets {
				  one: speakers(first: 1) { count } two: speakers(first: 2) { count } } } } } }""")).hasSize(3);
	}

	@Test
	void onlyWhatIsAskedForIsCounted() {
		assertThat(statements("{ utterances { facets { __typename } } }")).hasSize(1);
		assertThat(statements("{ utterances { facets { years { count } } } }")).hasSize(2);
		assertThat(statements("{ utterances { facets { speakers { person { name } } } } }")).hasSize(3);
	}

	private List<String> statements(String query) {
		return this.sql.of(() -> this.graph.ask(query));
	}

}
