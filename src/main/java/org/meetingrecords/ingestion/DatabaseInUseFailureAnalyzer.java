package org.meetingrecords.ingestion;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says what to do when another server has the database open: an import beside a running
 * server is the usual reason.
 */
class DatabaseInUseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	/** H2's own number for a file that is locked. */
	private static final int ALREADY_OPEN = 90020;

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
		return (cause.getErrorCode() != ALREADY_OPEN) ? null : new FailureAnalysis(
				"Another server has the database open.",
				"Stop it and start again: this server imports what --import names, and then answers as that one did. "
						+ "Or give this one a database of its own by spring.datasource.url. Nothing was imported.",
				cause);
	}

}
