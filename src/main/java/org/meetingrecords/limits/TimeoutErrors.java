package org.meetingrecords.limits;

import java.sql.SQLException;
import java.util.stream.Stream;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import jakarta.persistence.PersistenceException;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Tells that a field missed the deadline, whether the database cancelled its statement or
 * nobody asked it any more.
 */
@Component
class TimeoutErrors extends DataFetcherExceptionResolverAdapter {

	@Override
	protected @Nullable GraphQLError resolveToSingleError(Throwable exception, DataFetchingEnvironment environment) {
		Deadline deadline = Deadline.of(environment.getGraphQlContext());
		if (deadline == null || !deadline.isOver() || !isOfTheDatabase(exception)) {
			return null;
		}
		return deadline.excess().toError(GraphqlErrorBuilder.newError(environment));
	}

	// each library on the way may wrap what the database says
	private static boolean isOfTheDatabase(Throwable exception) {
		return Stream.iterate(exception, (cause) -> cause != null, Throwable::getCause)
			.anyMatch((cause) -> cause instanceof SQLException || cause instanceof PersistenceException
					|| cause instanceof TransactionException);
	}

}
