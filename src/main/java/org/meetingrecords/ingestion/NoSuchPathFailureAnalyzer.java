package org.meetingrecords.ingestion;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says what to change instead of showing a stack trace.
 */
class NoSuchPathFailureAnalyzer extends AbstractFailureAnalyzer<NoSuchPathException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, NoSuchPathException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Give files or folders that exist: --import=PATH, more than once if need be. Nothing was imported.",
				cause);
	}

}
