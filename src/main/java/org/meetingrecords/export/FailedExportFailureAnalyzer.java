package org.meetingrecords.export;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says what to change instead of showing a stack trace.
 */
class FailedExportFailureAnalyzer extends AbstractFailureAnalyzer<FailedExportException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, FailedExportException cause) {
		return new FailureAnalysis(String.valueOf(cause
			.getMessage()), "Give a file in a folder that exists, may be written to and has room: --export=FILE; "
					+ "and if need be a MeetingFilter of the schema: --export-filter='{\"place\": \"…\"}'. A file that was there before is left as it was.",
				cause);
	}

}
