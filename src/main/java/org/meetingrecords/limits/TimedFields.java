package org.meetingrecords.limits;

import java.util.List;

import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Refuses to load fields after the deadline of the request. What an object has with it
 * costs nothing and is given, until the answer as a whole is given up: the engine takes
 * time for each error and each value of a large one.
 */
@Component
class TimedFields extends SimplePerformantInstrumentation {

	private static final DataFetcher<?> REFUSAL = (environment) -> {
		throw new OverdueException();
	};

	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			@Nullable InstrumentationState state) {
		Deadline deadline = Deadline.of(parameters.getExecutionContext().getGraphQLContext());
		if (deadline == null || !deadline.isOver()) {
			return fetcher;
		}
		if (deadline.isLongOver()) {
			throw new AbortExecutionException(List.of(deadline.excess().toError(GraphqlErrorBuilder.newError())));
		}
		return parameters.isTrivialDataFetcher() ? fetcher : REFUSAL;
	}

}
