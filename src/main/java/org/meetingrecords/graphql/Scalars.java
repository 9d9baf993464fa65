package org.meetingrecords.graphql;

import graphql.scalars.ExtendedScalars;
import graphql.schema.idl.RuntimeWiring;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * Registers the scalars that the schema declares. A component rather than a bean method,
 * as that is what {@code @GraphQlTest} slices pick up.
 */
@Component
class Scalars implements RuntimeWiringConfigurer {

	@Override
	public void configure(RuntimeWiring.Builder builder) {
		builder.scalar(ExtendedScalars.Date).scalar(ExtendedScalars.DateTime);
	}

}
