package org.meetingrecords.limits;

import java.util.function.Supplier;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import org.jspecify.annotations.Nullable;

/**
 * Makes the deadline known to the thread that fetches a field. Spring does so too, but
 * not for what objects have with them, and a count that a page has with it is loaded only
 * when it is asked for.
 *
 * @param deadline the deadline
 * @param fetcher what fetches the field
 * @param loads whether it is known to load something, and is refused when it is too late
 */
record TimedFetcher(Deadline deadline, DataFetcher<?> fetcher, boolean loads) implements LightDataFetcher<Object> {

	@Override
	public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
		check();
		return this.deadline.during(() -> this.fetcher.get(environment));
	}

	@Override
	public @Nullable Object get(GraphQLFieldDefinition field, Object source,
			Supplier<DataFetchingEnvironment> environment) throws Exception {
		check();
		return this.deadline.during(() -> (this.fetcher instanceof LightDataFetcher<?> light)
				? light.get(field, source, environment) : this.fetcher.get(environment.get()));
	}

	private void check() {
		if (this.loads) {
			this.deadline.check();
		}
	}

}
