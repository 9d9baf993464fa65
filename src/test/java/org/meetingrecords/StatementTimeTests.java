package org.meetingrecords;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that no statement of a request runs longer than the request may, whatever field
 * it is for, and that imports take their time.
 */
@RecordsTest
@TestPropertySource(properties = { "spring.datasource.url=jdbc:h2:mem:statement-time;DB_CLOSE_DELAY=-1",
		"meeting-records.limits.time=30s" })
@Import(StatementTimeTests.Watch.class)
class StatementTimeTests {

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@Autowired
	private TimedStatements statements;

	static List<SchemaPath> fields() {
		return SchemaPath.toAllFields();
	}

	@BeforeEach
	void recordAMeeting() {
		this.archive.clear();
		this.archive.record(sample());
	}

	private static Sample sample() {
		return Sample.of("Talks", "2031-03-01")
			.region("Norland")
			.topic("Farming")
			.lists("Ada Brook", "Brook Ada")
			.says("Ada Brook", "Farming and fishing.", "(Applause.)");
	}

	@ParameterizedTest
	@MethodSource("fields")
	void everyStatementOfAFieldHasTheTimeOfItsRequest(SchemaPath field) {
		assertThat(this.statements.of(() -> this.graph.ask(field.query(1)))).isNotEmpty()
			.allSatisfy((statement) -> assertThat(statement.seconds()).as(statement.sql()).isBetween(20, 32));
	}

	@Test
	void statementsOutsideOfRequestsTakeAsLongAsTheyNeed() {
		this.graph.ask("{meetings {totalCount}}");

		assertThat(this.statements.of(() -> this.archive.record(sample()))).isNotEmpty()
			.allSatisfy((statement) -> assertThat(statement.seconds()).as(statement.sql()).isZero());
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Watch {

		@Bean
		static TimedStatements timedStatements() {
			return new TimedStatements();
		}

	}

}
