package org.meetingrecords.ingestion;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says what to change instead of showing a stack trace.
 */
class ImportArgumentFailureAnalyzer extends AbstractFailureAnalyzer<ImportArgumentException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, ImportArgumentException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Give files or folders that exist: --import=PATH, more than once if need be, and beside it only --format, "
						+ "--date, --publisher, --licence, --attribution, --language and --report, each once. Nothing was imported.",
				cause);
	}

}
