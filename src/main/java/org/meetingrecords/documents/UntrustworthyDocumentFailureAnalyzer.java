package org.meetingrecords.documents;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Ends a start with trusted documents that make no sense by telling which.
 */
class UntrustworthyDocumentFailureAnalyzer extends AbstractFailureAnalyzer<UntrustworthyDocumentException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, UntrustworthyDocumentException cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Correct the file, or take it out of the folder that 'meeting-records.documents.trusted' names", cause);
	}

}
