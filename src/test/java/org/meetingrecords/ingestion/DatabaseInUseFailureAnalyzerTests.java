package org.meetingrecords.ingestion;

import java.sql.SQLException;

import org.h2.api.ErrorCode;
import org.junit.jupiter.api.Test;

import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link DatabaseInUseFailureAnalyzer}.
 */
class DatabaseInUseFailureAnalyzerTests {

	private final DatabaseInUseFailureAnalyzer analyzer = new DatabaseInUseFailureAnalyzer();

	@Test
	void aLockedDatabaseIsExplained() {
		FailureAnalysis analysis = this.analyzer.analyze(new IllegalStateException(
				new SQLException("The file is locked", "90020", ErrorCode.DATABASE_ALREADY_OPEN_1)));

		assertThat(analysis.getDescription()).isEqualTo("Another server has the database open.");
		assertThat(analysis.getAction()).startsWith("Stop it and start again");
	}

	@Test
	void otherFailuresOfTheDatabaseAreNot() {
		assertThat(this.analyzer.analyze(new SQLException("Wrong user", "28000", ErrorCode.WRONG_USER_OR_PASSWORD)))
			.isNull();
	}

}
