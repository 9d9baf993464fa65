package org.meetingrecords.graphql;

import java.time.Duration;
import java.util.Map;

import graphql.GraphQLContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link RetryAfter}.
 */
class RetryAfterTests {

	@Test
	void ofSeveralWaitsTheLongestCounts() {
		GraphQLContext context = GraphQLContext.newContext().build();
		RetryAfter.note(context, Duration.ofSeconds(5));
		RetryAfter.note(context, Duration.ofMinutes(1));
		RetryAfter.note(context, Duration.ofSeconds(7));

		assertThat(context.stream().map(Map.Entry::getValue)).containsExactly(Duration.ofMinutes(1));
	}

}
