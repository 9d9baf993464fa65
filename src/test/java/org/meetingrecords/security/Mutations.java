package org.meetingrecords.security;

import java.util.stream.Collectors;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/**
 * Writes documents that are valid for whatever mutations there are.
 */
final class Mutations {

	private Mutations() {
	}

	/**
	 * Return how to ask for a field, with all that it cannot do without.
	 * @param field the field
	 * @return a selection
	 */
	static String selection(GraphQLFieldDefinition field) {
		String arguments = field.getArguments()
			.stream()
			.filter((argument) -> GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue())
			.map((argument) -> argument.getName() + ": " + value(argument.getType()))
			.collect(Collectors.joining(", "));
		return field.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")")
				+ ((GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType) ? " { __typename }"
						: "");
	}

	private static String value(GraphQLType type) {
		GraphQLType given = (type instanceof GraphQLNonNull nonNull) ? nonNull.getWrappedType() : type;
		if (given instanceof GraphQLList) {
			return "[]";
		}
		if (given instanceof GraphQLEnumType choice) {
			return choice.getValues().get(0).getName();
		}
		if (given instanceof GraphQLInputObjectType object) {
			return object.getFields()
				.stream()
				.filter((field) -> GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue())
				.map((field) -> field.getName() + ": " + value(field.getType()))
				.collect(Collectors.joining(", ", "{", "}"));
		}
		return switch (((GraphQLNamedType) given).getName()) {
			case "Int", "Float" -> "1";
			case "Boolean" -> "true";
			default -> "\"x\"";
		};
	}

}
