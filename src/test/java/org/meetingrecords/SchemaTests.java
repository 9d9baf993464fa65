package org.meetingrecords;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.ScalarInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.utterance.NoteKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of how the schema is written.
 */
class SchemaTests {

	static List<GraphQLObjectType> connections() {
		return Schema.objects().stream().filter((type) -> type.getName().endsWith("Connection")).toList();
	}

	@Test
	void everyElementIsDescribed() {
		List<String> undescribed = new ArrayList<>();
		Schema.get()
			.getAllTypesAsList()
			.stream()
			.filter((type) -> !type.getName().startsWith("__") && !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()))
			.forEach((type) -> collectUndescribed(type.getName(), type, undescribed));
		Schema.get()
			.getDirectives()
			.forEach((directive) -> collectUndescribed("@" + directive.getName(), directive, undescribed));
		assertThat(undescribed).isEmpty();
	}

	private static void collectUndescribed(String path, GraphQLNamedSchemaElement element, List<String> undescribed) {
		if (element.getDescription() == null || element.getDescription().isBlank()) {
			undescribed.add(path);
		}
		for (GraphQLSchemaElement child : element.getChildren()) {
			if (child instanceof GraphQLNamedSchemaElement named && !isDescribedElsewhere(child)) {
				collectUndescribed(path + "." + named.getName(), named, undescribed);
			}
		}
	}

	private static boolean isDescribedElsewhere(GraphQLSchemaElement element) {
		return element instanceof GraphQLNamedType || element instanceof GraphQLDirective
				|| element instanceof GraphQLAppliedDirective;
	}

	@ParameterizedTest
	@MethodSource("connections")
	void connectionLooksLikeEveryOther(GraphQLObjectType connection) {
		String node = connection.getName().replaceFirst("Connection$", "");
		assertThat(fields(connection)).startsWith("edges: [%sEdge!]!".formatted(node), "nodes: [%s!]!".formatted(node),
				"pageInfo: PageInfo!", "totalCount: Int!");
		assertThat(fields(Schema.get().getObjectType(node + "Edge"))).startsWith("cursor: String!",
				"node: %s!".formatted(node));
	}

	@Test
	void everyConnectionOfATypeTakesTheSameArguments() {
		Map<String, Set<String>> arguments = new TreeMap<>();
		for (GraphQLObjectType type : Schema.objects()) {
			type.getFields()
				.stream()
				.filter(Schema::isConnection)
				.forEach((field) -> arguments.computeIfAbsent(Schema.typeOf(field).getName(), (name) -> new TreeSet<>())
					.add(arguments(field)));
		}
		assertThat(arguments).isNotEmpty()
			.allSatisfy((connection, found) -> assertThat(found).allSatisfy((all) -> assertThat(all).matches(
					"(since: String, )?filter: \\w+Filter, orderBy: %sOrder, first: Int, after: String, last: Int, before: String"
						.formatted(connection.replaceFirst("Connection$", "")))));
	}

	@Test
	void whateverHasAnIdIsANode() {
		List<String> withId = Schema.objects()
			.stream()
			.filter((type) -> type.getField("id") != null)
			.map(GraphQLObjectType::getName)
			.toList();
		assertThat(withId).isNotEmpty()
			.allSatisfy((name) -> assertThat(Schema.get().getObjectType(name).getInterfaces())
				.extracting(GraphQLNamedSchemaElement::getName)
				.containsExactly("Node"));
	}

	@Test
	void schemaNamesEveryErrorCode() throws ClassNotFoundException {
		Class<?> codes = Class.forName("org.meetingrecords.graphql.ErrorCode");
		assertThat(values("ErrorCode")).isEqualTo(constants(codes));
	}

	@Test
	void schemaNamesEveryKindOfNote() {
		assertThat(values("NoteKind")).isEqualTo(constants(NoteKind.class));
	}

	@Test
	void readersKnowTheSameKindsOfNotes() {
		assertThat(constants(Transcript.NoteKind.class)).isEqualTo(constants(NoteKind.class));
	}

	private static List<String> values(String enumName) {
		return ((GraphQLEnumType) Schema.get().getType(enumName)).getValues()
			.stream()
			.map(GraphQLEnumValueDefinition::getName)
			.sorted()
			.toList();
	}

	private static List<String> constants(Class<?> enumClass) {
		return Arrays.stream(enumClass.getEnumConstants()).map(Object::toString).sorted().toList();
	}

	private static List<String> fields(GraphQLObjectType type) {
		return type.getFields().stream().map((field) -> field.getName() + ": " + shown(field)).toList();
	}

	private static String shown(GraphQLFieldDefinition field) {
		return GraphQLTypeUtil.simplePrint(field.getType());
	}

	private static String arguments(GraphQLFieldDefinition field) {
		return field.getArguments().stream().map(SchemaTests::shown).collect(Collectors.joining(", "));
	}

	private static String shown(GraphQLArgument argument) {
		return argument.getName() + ": " + GraphQLTypeUtil.simplePrint(argument.getType());
	}

}
