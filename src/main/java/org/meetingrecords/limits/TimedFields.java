package org.meetingrecords.limits;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Refuses to load fields after the deadline of the request. What an object has with it
 * costs nothing and is given.
 */
@Component
class TimedFields extends SimplePerformantInstrumentation {

	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			@Nullable InstrumentationState state) {
		Deadline deadline = Deadline.of(parameters.getExecutionContext().getGraphQLContext());
		return (deadline != null) ? new TimedFetcher(deadline, fetcher, !parameters.isTrivialDataFetcher()) : fetcher;
	}

}
