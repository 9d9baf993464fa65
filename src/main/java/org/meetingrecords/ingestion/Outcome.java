package org.meetingrecords.ingestion;

import org.jspecify.annotations.Nullable;

/**
 * What came of a file that was to be stored.
 *
 * @param kind what came of it
 * @param refusal why it was refused; null if it was not
 */
record Outcome(ImportOutcome kind, ReadFile.@Nullable Refused refusal) {

	static final Outcome CREATED = new Outcome(ImportOutcome.CREATED, null);

	static final Outcome UPDATED = new Outcome(ImportOutcome.UPDATED, null);

	static final Outcome UNCHANGED = new Outcome(ImportOutcome.UNCHANGED, null);

	static Outcome refused(ReadFile.Refused refusal) {
		return new Outcome(ImportOutcome.REFUSED, refusal);
	}

	static Outcome refused(String name, String reason) {
		return new Outcome(ImportOutcome.REFUSED, new ReadFile.Refused(name, null, reason));
	}

}
