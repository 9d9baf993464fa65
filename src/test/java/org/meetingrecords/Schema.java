package org.meetingrecords;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;

/**
 * The schema as its files define it.
 */
public final class Schema {

	private static final GraphQLSchema SCHEMA = UnExecutableSchemaGenerator.makeUnExecutableSchema(parse());

	private Schema() {
	}

	/**
	 * Return the schema.
	 * @return the schema, without data fetchers
	 */
	public static GraphQLSchema get() {
		return SCHEMA;
	}

	static List<GraphQLObjectType> objects() {
		return SCHEMA.getAllTypesAsList()
			.stream()
			.filter((type) -> !type.getName().startsWith("__"))
			.filter(GraphQLObjectType.class::isInstance)
			.map(GraphQLObjectType.class::cast)
			.toList();
	}

	static GraphQLNamedOutputType typeOf(GraphQLFieldDefinition field) {
		return (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
	}

	static boolean isConnection(GraphQLFieldDefinition field) {
		return typeOf(field).getName().endsWith("Connection");
	}

	private static TypeDefinitionRegistry parse() {
		TypeDefinitionRegistry registry = new TypeDefinitionRegistry();
		try (Stream<Path> files = Files.list(Path.of("schema"))) {
			files.filter((file) -> file.toString().endsWith(".graphqls"))
				.forEach((file) -> registry.merge(new SchemaParser().parse(file.toFile())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return registry;
	}

}
