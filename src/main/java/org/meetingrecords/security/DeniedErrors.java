package org.meetingrecords.security;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.graphql.ErrorCode;

import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Tells callers what they have to send to change something.
 */
@Component
class DeniedErrors extends DataFetcherExceptionResolverAdapter {

	static final String MESSAGE = "Only an editor may do this: send the header 'Authorization: Bearer TOKEN' "
			+ "with an editor's token";

	@Override
	protected @Nullable GraphQLError resolveToSingleError(Throwable exception, DataFetchingEnvironment environment) {
		return (exception instanceof AccessDeniedException)
				? GraphqlErrorBuilder.newError(environment).message(MESSAGE).errorType(ErrorCode.UNAUTHORIZED).build()
				: null;
	}

}
