package org.meetingrecords;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meetingrecords.ingestion.HarbourTalks;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that every list of the schema, in every order, is the same whether it is walked
 * in small pages forwards or backwards, or read in one.
 */
@RecordsTest
class WalkTests {

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@Autowired
	private HarbourTalks talks;

	// each as type, field and order
	static Stream<List<String>> lists() {
		return Schema.objects()
			.stream()
			.flatMap((type) -> type.getFields()
				.stream()
				.filter(Schema::isConnection)
				.flatMap((field) -> in(type, field)));
	}

	private static Stream<List<String>> in(GraphQLObjectType type, GraphQLFieldDefinition field) {
		GraphQLEnumType orders = (GraphQLEnumType) GraphQLTypeUtil.unwrapAll(field.getArgument("orderBy").getType());
		return orders.getValues()
			.stream()
			.map(GraphQLEnumValueDefinition::getName)
			.map((order) -> List.of(type.getName(), field.getName(), order));
	}

	@BeforeEach
	void recordMeetingsThatAreAlike() {
		this.archive.clear();
		for (int i = 0; i < 5; i++) {
			this.archive.record(Sample.of("Talks " + "BABAC".charAt(i), "2031-01-0" + (1 + i / 2))
				.region("Norland")
				.region("Sudland " + i)
				.topic("Farming")
				.role("Ada Brook", "Mayor")
				.says("Ada Brook", "Farming, and fishing.")
				.says("*Question", "Farming?")
				.says("Ada Brook", "Grain.")
				.says("Ben Dell " + "ABCDE".charAt(i), "Rye, and farming.")
				.says("Ada Brook", "Indeed, indeed."));
		}
		for (String edition : List.of("", "grain", "fishing", "farming")) {
			this.talks.run(HarbourTalks.FIRST.replace("rye", edition).replace("Yes.", "Yes, " + edition));
		}
	}

	@ParameterizedTest
	@MethodSource("lists")
	void listIsTheSameForwardsAndBackwards(List<String> list) {
		List<String> whole = cursors(list, "first: 100");
		assertThat(whole).isNotEmpty().doesNotHaveDuplicates();
		assertThat(walk(list, "first: 2", "after", "endCursor", "hasNextPage")).isEqualTo(whole);
		assertThat(walk(list, "last: 2", "before", "startCursor", "hasPreviousPage")).isEqualTo(whole);
	}

	private List<String> walk(List<String> list, String size, String bound, String cursor, String goesOn) {
		List<String> found = new ArrayList<>();
		String arguments = size;
		boolean more = true;
		while (more) {
			GraphQlTester.Traversable page = this.graph.ask(query(list, arguments));
			String path = path(list);
			List<String> cursors = page.path(path + ".edges[*].cursor").entityList(String.class).get();
			found.addAll(bound.equals("after") ? found.size() : 0, cursors);
			arguments = "%s, %s: \"%s\"".formatted(size, bound,
					page.path(path + ".pageInfo." + cursor).entity(String.class).get());
			more = page.path(path + ".pageInfo." + goesOn).entity(Boolean.class).get();
		}
		return found;
	}

	private List<String> cursors(List<String> list, String arguments) {
		return this.graph.texts(query(list, arguments), path(list) + ".edges[*].cursor");
	}

	private String query(List<String> list, String arguments) {
		String field = """
				%s(orderBy: %s, %s) {
				  edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }"""
			.formatted(list.get(1), order(list.get(2)), arguments);
		String type = list.get(0);
		return type.equals("Query") ? "{ " + field + " }"
				: "{ node(id: \"%s\") { ... on %s { %s } } }".formatted(parent(list), type, field);
	}

	// how well words fit is an order only where some are looked for
	private static String order(String name) {
		return name.equals("RELEVANCE") ? name + ", filter: {text: \"talks OR farming OR indeed\"}" : name;
	}

	private static String path(List<String> list) {
		return list.get(0).equals("Query") ? list.get(1) : "node." + list.get(1);
	}

	// one that has something in the list
	private String parent(List<String> wanted) {
		String talks = "meetings(filter: {slug: \"2031-01-01-talks-b\"})";
		String corrected = "meetings(filter: {slug: \"%s\"})".formatted(HarbourTalks.SLUG);
		String list = switch (wanted.get(0)) {
			case "Meeting" -> wanted.get(1).equals("revisions") ? corrected : talks;
			case "Person" -> "people(filter: {name: \"Ada Brook\"})";
			case "Topic" -> "topics(filter: {slug: \"farming\", narrower: false})";
			case "Region" -> "regions(filter: {slug: \"norland\"})";
			case "Participant" -> talks + " { nodes { participants(first: 1)";
			case "Revision" -> corrected + " { nodes { revisions(first: 1)";
			default -> throw new IllegalArgumentException("No parent of type " + wanted.get(0));
		};
		boolean isNested = list.contains("nodes");
		String path = list.replaceAll("\\([^)]*\\)", "").replace(" { nodes { ", ".nodes[*].");
		return this.graph.texts("{ " + list + " { nodes { id } } " + (isNested ? "} } }" : "}"), path + ".nodes[*].id")
			.get(0);
	}

}
