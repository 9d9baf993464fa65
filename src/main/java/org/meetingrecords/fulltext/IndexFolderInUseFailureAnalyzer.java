package org.meetingrecords.fulltext;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says what to do when two servers are to share one folder.
 */
class IndexFolderInUseFailureAnalyzer extends AbstractFailureAnalyzer<IndexFolderInUseException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, IndexFolderInUseException cause) {
		return new FailureAnalysis(cause.getMessage() + ".",
				"Stop it, or give this server a folder of its own: --meeting-records.search.directory=PATH", cause);
	}

}
