package org.meetingrecords.fulltext;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says what to do when the index has no folder that it can be kept in.
 */
class UnusableIndexFolderFailureAnalyzer extends AbstractFailureAnalyzer<UnusableIndexFolderException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, UnusableIndexFolderException cause) {
		return new FailureAnalysis(cause
			.getMessage() + ".", "See that it is a folder that this server may write, or choose another:"
					+ " --meeting-records.search.directory=PATH, and with nothing for PATH the index is kept in memory",
				cause);
	}

}
