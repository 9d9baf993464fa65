package org.meetingrecords;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLTypeUtil;
import org.meetingrecords.shared.GlobalId;

/**
 * Questions for utterances: by each field of their filter, in each order, at the root and
 * under each type.
 */
final class UtteranceQuestions {

	/**
	 * What the index of texts finds, or what is found by its characters: no index of this
	 * kind can answer that.
	 */
	private static final Set<String> UNINDEXED = Set.of("UtteranceFilter.text", "MeetingFilter.text",
			"PersonFilter.text", "MeetingFilter.place");

	// what fits much, and what fits little
	private static final Map<String, List<String>> VALUES = Map.ofEntries(
			Map.entry("PersonFilter.id", List.of(id("Person", 1), id("Person", 300))),
			Map.entry("PersonFilter.slug", List.of("\"person-1\"", "\"person-300\"")),
			Map.entry("PersonFilter.name", List.of("\"Person 1\"", "\"Person 300\"")),
			Map.entry("TopicFilter.id", List.of(id("Topic", 1001), id("Topic", 1010))),
			Map.entry("TopicFilter.slug", List.of("\"topic-1001\"", "\"topic-1010\"")),
			Map.entry("TopicFilter.name", List.of("\"Topic 1001\"", "\"Topic 1010\"")),
			Map.entry("TopicFilter.narrower", List.of("false, slug: \"topic-1001\"", "false, slug: \"topic-1010\"")),
			Map.entry("MeetingFilter.id", List.of(id("Meeting", 7))),
			Map.entry("MeetingFilter.slug", List.of("\"meeting-7\"")),
			Map.entry("DateRange.from", List.of("\"1990-01-01\"", "\"2017-05-01\"")),
			Map.entry("DateRange.to", List.of("\"1990-02-01\"", "\"2017-05-01\"")),
			Map.entry("RegionFilter.id", List.of(id("Region", 7))),
			Map.entry("RegionFilter.slug", List.of("\"region-7\"")),
			Map.entry("RegionFilter.name", List.of("\"Region 7\"")),
			Map.entry("SourceFilter.name", List.of("\"7.txt\"")),
			Map.entry("SourceFilter.url", List.of("\"https://gazette.example/7\"")),
			Map.entry("SourceFilter.publisher", List.of("\"Gazette\"", "\"Harbour Gazette\"")),
			Map.entry("SourceFilter.format", List.of("\"sample\"")),
			Map.entry("SourceFilter.sha256", List.of("\"sha-7\"")), Map.entry("WordRange.min", List.of("30", "219")),
			Map.entry("WordRange.max", List.of("20", "200")));

	private static final List<String> MIXED = List.of("",
			"speaker: {name: \"Person 1\"}, topic: {name: \"Topic 1001\"}",
			"speaker: {name: \"Person 1\"}, topic: {name: \"Topic 1010\"}",
			"speaker: {name: \"Person 300\"}, topic: {name: \"Topic 1001\"}",
			"anyOf: [{speaker: {name: \"Person 1\"}}, {topic: {name: \"Topic 1010\"}}]",
			"not: {speaker: {name: \"Person 1\"}}", "not: {topic: {name: \"Topic 1001\"}}");

	private static final List<String> ORDERS = List.of("NEWEST", "OLDEST", "LONGEST");

	private static final List<String> PARENTS = List.of("{ meetings(first: 20) { nodes { utterances%s } } }",
			"{ people(first: 20) { nodes { utterances%s } } }",
			"{ topics(filter: {name: \"Topic 1010\"}) { nodes { utterances%s } } }",
			"{ meetings(first: 2) { nodes { participants { nodes { utterances%s } } } } }");

	private static final String PAGE = """
			(orderBy: %s, filter: {%s}) {
			  nodes { ref topics { matches { quote } } } pageInfo { hasNextPage hasPreviousPage } }""";

	private UtteranceQuestions() {
	}

	static Stream<String> all() {
		GraphQLInputObjectType filter = (GraphQLInputObjectType) Objects
			.requireNonNull(Schema.get().getType("UtteranceFilter"));
		List<String> filters = Stream.concat(MIXED.stream(), filters(filter)).toList();
		return Stream.concat(questions("{ utterances%s }", filters),
				PARENTS.stream().flatMap((parent) -> questions(parent, MIXED.subList(0, 4))));
	}

	private static Stream<String> questions(String parent, List<String> filters) {
		return ORDERS.stream()
			.flatMap((order) -> filters.stream().map((filter) -> parent.formatted(PAGE.formatted(order, filter))));
	}

	private static Stream<String> filters(GraphQLInputObjectType type) {
		return type.getFields()
			.stream()
			.filter((field) -> !field.getName().equals("not") && !(field.getType() instanceof GraphQLList))
			.filter((field) -> !UNINDEXED.contains(type.getName() + "." + field.getName()))
			.flatMap((field) -> values(type, field).map((value) -> field.getName() + ": " + value));
	}

	private static Stream<String> values(GraphQLInputObjectType type, GraphQLInputObjectField field) {
		if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType nested) {
			return filters(nested).map((filter) -> "{" + filter + "}");
		}
		String name = type.getName() + "." + field.getName();
		return Objects.requireNonNull(VALUES.get(name), "No value for " + name).stream();
	}

	private static String id(String type, long key) {
		return "\"" + new GlobalId(type, key) + "\"";
	}

}
