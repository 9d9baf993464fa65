package org.meetingrecords.ingestion;

/**
 * What came of the lines of an import.
 *
 * @param lines the number of the last line
 * @param created how many records were stored
 * @param updated how many were corrected
 * @param unchanged how many the archive had
 * @param refused how many lines were refused
 */
record ImportCounts(int lines, long created, long updated, long unchanged, long refused) {

	static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0);

	ImportCounts with(int line, Outcome outcome) {
		return new ImportCounts(line, this.created + one(outcome, ImportOutcome.CREATED),
				this.updated + one(outcome, ImportOutcome.UPDATED),
				this.unchanged + one(outcome, ImportOutcome.UNCHANGED),
				this.refused + one(outcome, ImportOutcome.REFUSED));
	}

	private static int one(Outcome outcome, ImportOutcome kind) {
		return (outcome.kind() == kind) ? 1 : 0;
	}

	String summary() {
		return "%d created, %d updated, %d unchanged, %d refused".formatted(this.created, this.updated, this.unchanged,
				this.refused);
	}

}
