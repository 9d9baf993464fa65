package org.meetingrecords;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.execution.SchemaReport;

/**
 * Keeps what Spring found when it compared the schema with the controllers.
 */
class SchemaInspection {

	private @Nullable SchemaReport report;

	void keep(SchemaReport newReport) {
		this.report = newReport;
	}

	SchemaReport report() {
		return Objects.requireNonNull(this.report);
	}

}
