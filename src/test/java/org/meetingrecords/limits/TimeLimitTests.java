package org.meetingrecords.limits;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.meetingrecords.DatabaseTest;
import org.meetingrecords.Postgres;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.graphql.GraphQlResponse;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of a server that has little time, with regions that take the database for ever.
 */
@DatabaseTest
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:time-limit;DB_CLOSE_DELAY=-1",
		"meeting-records.limits.time=300ms" })
@AutoConfigureMockMvc
@AutoConfigureHttpGraphQlTester
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TimeLimitTests {

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private DataSource pool;

	@Autowired
	private TransactionOperations transactions;

	@BeforeAll
	void slowDown() {
		this.jdbc.execute("alter table region rename to true_region");
		this.jdbc.execute("create view region as select true_region.* from true_region, "
				+ "generate_series(1, 1000000) a(n), generate_series(1, 1000000) b(n) where mod(a.n + b.n, 2) = 3");
	}

	@Test
	void aStatementThatTakesTooLongIsCancelled() {
		GraphQlResponse answer = ask("{regions {totalCount}}");

		assertThat(answer.getErrors()).singleElement().satisfies((error) -> {
			assertThat(error.getPath()).isEqualTo("regions");
			assertThat(error.getMessage())
				.matches("The answer was not ready after [12],?\\d{3} milliseconds, and 300 is "
						+ "the limit: ask for less, or narrow the filter");
			assertThat(error.getExtensions()).containsEntry("code", "TIMEOUT")
				.containsEntry("limit", Map.of("name", "meeting-records.limits.time", "value", 300))
				.containsKey("requested");
		});
		assertThat(running()).isEmpty();
	}

	@Test
	void whatWasReadyInTimeIsAnswered() {
		GraphQlResponse answer = ask(
				"""
						{ people(first: 1) { nodes { slug } }
						  meeting(slug: "2021-05-08-meeting-with-president-of-tajikistan-emomali-rahmon") { title regions { name } } }""");

		assertThat(answer.getErrors()).extracting(ResponseError::getPath).containsExactly("meeting.regions");
		assertThat(answer.<Map<String, Object>>getData()).containsEntry("meeting", null)
			.containsEntry("people", Map.of("nodes", List.of(Map.of("slug", "vladimir-putin"))));
	}

	@Test
	void afterTheDeadlineTheDatabaseIsNotAsked() throws SQLException {
		Deadline over = new Deadline(Duration.ofMillis(-1));

		assertThatExceptionOfType(OverdueException.class)
			.isThrownBy(() -> over.during(() -> this.transactions.execute((transaction) -> "asked")));
		assertThat(this.pool.unwrap(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections()).isZero();
	}

	@Test
	void thePoolSurvives() throws SQLException {
		for (int i = 0; i < 3; i++) {
			ask("{a: regions {totalCount} b: regions {totalCount}}");
		}

		assertThat(this.pool.unwrap(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections()).isZero();
		assertThat(ask("{meetings {totalCount}}").getErrors()).isEmpty();
		assertThat(running()).isEmpty();
	}

	private GraphQlResponse ask(String document) {
		return this.graphQl.document(document).execute().returnResponse();
	}

	private List<String> running() {
		return this.jdbc.queryForList(Postgres.isUsed() ? """
				select query from pg_stat_activity
				where state = 'active' and datname = current_database() and pid <> pg_backend_pid()""" : """
				select executing_statement from information_schema.sessions
				where executing_statement is not null and session_id <> session_id()""", String.class);
	}

}
