package org.meetingrecords.ingestion;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Counts what came of an import, and tells of each refused file at once.
 */
class ImportReport {

	private static final Log logger = LogFactory.getLog(ImportReport.class);

	private static final int STEP = 100;

	private int imported;

	private int unchanged;

	private int refused;

	void add(Outcome outcome) {
		if (outcome.refusal() != null) {
			refused(outcome.refusal());
			return;
		}
		if (outcome.isStored()) {
			this.imported++;
		}
		else {
			this.unchanged++;
		}
		tellProgress();
	}

	void refused(ReadFile.Refused file) {
		this.refused++;
		logger.warn("Refused %s: %s".formatted(file.place(), file.reason()));
		tellProgress();
	}

	void passedOver(String path, String reason) {
		logger.warn("Passed over %s: %s".formatted(path, reason));
	}

	String summary() {
		return "%d imported, %d unchanged, %d refused".formatted(this.imported, this.unchanged, this.refused);
	}

	private void tellProgress() {
		if ((this.imported + this.unchanged + this.refused) % STEP == 0) {
			logger.info("So far " + summary());
		}
	}

}
