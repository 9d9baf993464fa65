package org.meetingrecords.limits;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link TimedFields}: when an answer is given up as a whole.
 */
class TimedFieldsTests {

	private static final GraphQL ENGINE = GraphQL.newGraphQL(new SchemaGenerator()
		.makeExecutableSchema(new SchemaParser().parse("type Query { now: Query later: Query name: String }"),
				RuntimeWiring.newRuntimeWiring()
					.type("Query", (query) -> query.dataFetcher("now", (field) -> Map.of("name", "x"))
						.dataFetcher("later", (field) -> CompletableFuture.supplyAsync(() -> Map.of("name", "x"))))
					.build()))
		.instrumentation(new TimedFields())
		.build();

	@Test
	void anAnswerThatIsLongOverdueIsGivenUpWithOneError() {
		ExecutionResult answer = ask(Duration.ofSeconds(-10));

		assertThat(answer.<Object>getData()).isNull();
		assertThat(answer.getErrors()).singleElement()
			.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", Limit.TIME.code()))
			.satisfies((error) -> assertThat(TimeLimit.field(error)).isEmpty());
	}

	@Test
	void anAnswerInTimeIsGiven() {
		ExecutionResult answer = ask(Duration.ofHours(1));

		assertThat(answer.getErrors()).isEmpty();
		assertThat(answer.<Map<String, Object>>getData()).containsEntry("later", Map.of("name", "x"));
	}

	@Test
	void anAnswerThatBecomesOverdueWhileItWaitsIsGivenUpToo() {
		Deadline deadline = new Deadline(Duration.ofHours(1));
		GraphQL slow = ENGINE.transform((engine) -> engine.instrumentation(new TimedFields() {

			private int fields;

			@Override
			public graphql.schema.DataFetcher<?> instrumentDataFetcher(graphql.schema.DataFetcher<?> fetcher,
					graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters parameters,
					graphql.execution.instrumentation.InstrumentationState state) {
				if (++this.fields > 1) {
					parameters.getExecutionContext()
						.getGraphQLContext()
						.put(Deadline.KEY, new Deadline(Duration.ofSeconds(-10)));
				}
				return super.instrumentDataFetcher(fetcher, parameters, state);
			}

		}));

		ExecutionResult answer = slow.execute(input("{later {name}}", deadline));

		assertThat(answer.<Object>getData()).isNull();
		assertThat(answer.getErrors()).singleElement()
			.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", Limit.TIME.code()));
	}

	private static ExecutionResult ask(Duration time) {
		return ENGINE.execute(input("{now {name} later {name}}", new Deadline(time)));
	}

	private static ExecutionInput input(String document, Deadline deadline) {
		return ExecutionInput.newExecutionInput(document)
			.graphQLContext((context) -> context.put(Deadline.KEY, deadline))
			.build();
	}

}
