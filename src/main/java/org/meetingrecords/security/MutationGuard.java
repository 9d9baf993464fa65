package org.meetingrecords.security;

import java.util.List;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.stereotype.Component;

/**
 * Lets only editors fetch the fields of the mutation type: all there are, however a
 * request comes to ask for them, and those that are added later without a thought of it.
 * Built into the schema, it costs queries nothing.
 */
@Component
class MutationGuard implements GraphQlSourceBuilderCustomizer {

	private static final String MUTATION = "Mutation";

	@Override
	public void customize(GraphQlSource.SchemaResourceBuilder builder) {
		builder.typeVisitors(List.of(new Visitor()));
	}

	private static DataFetcher<?> guarded(DataFetcher<?> fetcher) {
		return (environment) -> {
			if (!Editor.isCalling()) {
				throw new AuthorizationDeniedException("No editor");
			}
			return fetcher.get(environment);
		};
	}

	private static final class Visitor extends GraphQLTypeVisitorStub {

		@Override
		public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition field,
				TraverserContext<GraphQLSchemaElement> context) {
			if (context.getParentNode() instanceof GraphQLObjectType type && type.getName().equals(MUTATION)) {
				GraphQLCodeRegistry.Builder code = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
				FieldCoordinates place = FieldCoordinates.coordinates(type, field);
				code.dataFetcher(place, guarded(code.getDataFetcher(place, field)));
			}
			return TraversalControl.CONTINUE;
		}

	}

}
