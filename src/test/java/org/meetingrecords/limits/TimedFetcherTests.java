package org.meetingrecords.limits;

import java.time.Duration;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TimedFetcherTests {

	private static final Deadline AHEAD = new Deadline(Duration.ofHours(1));

	private static final Deadline OVER = new Deadline(Duration.ofMillis(-1));

	private final DataFetchingEnvironment environment = DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
		.build();

	@Test
	void aFieldThatLoadsIsRefusedAfterTheDeadline() throws Exception {
		assertThatExceptionOfType(OverdueException.class)
			.isThrownBy(() -> new TimedFetcher(OVER, (field) -> "loaded", true).get(this.environment));
		assertThat(new TimedFetcher(AHEAD, (field) -> "loaded", true).get(this.environment)).isEqualTo("loaded");
	}

	@Test
	void whatAnObjectHasWithItIsGivenAfterTheDeadline() throws Exception {
		assertThat(new TimedFetcher(OVER, (field) -> "had", false).get(this.environment)).isEqualTo("had");
	}

	@Test
	void theFieldKnowsItsDeadlineAndNothingElseDoes() throws Exception {
		assertThat(new TimedFetcher(AHEAD, (field) -> Deadline.current(), false).get(this.environment)).isSameAs(AHEAD);
		assertThat(Deadline.current()).isNull();
	}

	@Test
	void workWithinWorkGivesTheDeadlineBack() throws Exception {
		AHEAD.during(() -> {
			assertThat(OVER.<Object>during(Deadline::current)).isSameAs(OVER);
			assertThat(Deadline.current()).isSameAs(AHEAD);
			return "done";
		});
	}

}
