package org.meetingrecords;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLUnionType;

/**
 * A way from a list at the root of the schema down to a field.
 *
 * @param steps the fields on the way
 */
record SchemaPath(List<GraphQLFieldDefinition> steps) {

	/**
	 * Return the shortest way to every field of every type, as far as lists at the root
	 * lead there.
	 */
	static List<SchemaPath> toAllFields() {
		Deque<SchemaPath> open = new ArrayDeque<>();
		Schema.get()
			.getQueryType()
			.getFields()
			.stream()
			.filter(Schema::isConnection)
			.forEach((root) -> open.add(new SchemaPath(List.of(root))));
		List<SchemaPath> paths = new ArrayList<>(open);
		Set<String> seen = new HashSet<>();
		while (!open.isEmpty()) {
			SchemaPath path = open.remove();
			if (path.end() instanceof GraphQLObjectType type && seen.add(type.getName())) {
				type.getFields().stream().map(path::then).forEach((next) -> {
					paths.add(next);
					open.add(next);
				});
			}
		}
		return paths;
	}

	boolean endsInConnection() {
		return Schema.isConnection(this.steps.get(this.steps.size() - 1));
	}

	/**
	 * Return a query for the field.
	 * @param size how many items to ask of the list at the root
	 */
	String query(int size) {
		return query("(first: " + size + ")", "");
	}

	/**
	 * Return a query for the last pages of all lists below the root on the way to the
	 * field.
	 * @param size how many items to ask of the list at the root
	 */
	String lastPages(int size) {
		return query("(first: " + size + ")", "(last: 3)");
	}

	private String query(String rootPage, String page) {
		StringBuilder query = new StringBuilder("{ ");
		this.steps.forEach((step) -> query.append(step.getName())
			.append((step == this.steps.get(0)) ? rootPage : Schema.isConnection(step) ? page : "")
			.append(" { "));
		query.setLength(query.length() - 3);
		return query + selection(end()) + " }".repeat(this.steps.size());
	}

	@Override
	public String toString() {
		return this.steps.stream().map(GraphQLFieldDefinition::getName).collect(Collectors.joining("."));
	}

	private GraphQLNamedOutputType end() {
		return Schema.typeOf(this.steps.get(this.steps.size() - 1));
	}

	private SchemaPath then(GraphQLFieldDefinition step) {
		List<GraphQLFieldDefinition> longer = new ArrayList<>(this.steps);
		longer.add(step);
		return new SchemaPath(longer);
	}

	// whatever costs a statement of its own, but no further lists
	private static String selection(GraphQLNamedOutputType type) {
		if (type instanceof GraphQLUnionType union) {
			return union.getTypes()
				.stream()
				.map((member) -> "... on " + member.getName() + " { id }")
				.collect(Collectors.joining(" ", " { ", " }"));
		}
		return (type instanceof GraphQLObjectType object) ? object.getFields()
			.stream()
			.filter((field) -> isShown(object, field))
			.map((field) -> field.getName() + selection(Schema.typeOf(field)))
			.collect(Collectors.joining(" ", " { ", " }")) : "";
	}

	private static boolean isShown(GraphQLObjectType type, GraphQLFieldDefinition field) {
		return !(Schema.typeOf(field) instanceof GraphQLObjectType || Schema.typeOf(field) instanceof GraphQLUnionType)
				|| type.getName().matches(".*(Connection|Edge|Facets)|UtteranceTopic");
	}

}
