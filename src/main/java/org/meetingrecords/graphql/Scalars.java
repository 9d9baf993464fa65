package org.meetingrecords.graphql;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * Registers the scalars that the schema declares. A component rather than a bean method,
 * as that is what {@code @GraphQlTest} slices pick up.
 */
@Component
class Scalars implements RuntimeWiringConfigurer {

	private static final GraphQLScalarType DATE = GraphQLScalarType.newScalar()
		.name("Date")
		.coercing(new DateCoercing())
		.build();

	// without a description of its own it has the schema's
	private static final GraphQLScalarType DATE_TIME = ExtendedScalars.DateTime
		.transform((builder) -> builder.description(null));

	@Override
	public void configure(RuntimeWiring.Builder builder) {
		builder.scalar(DATE).scalar(DATE_TIME);
	}

}
