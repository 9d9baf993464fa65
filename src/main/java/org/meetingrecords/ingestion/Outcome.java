package org.meetingrecords.ingestion;

import org.jspecify.annotations.Nullable;

/**
 * What came of a file that was to be stored.
 *
 * @param kind what came of it
 * @param refusal why it was refused; null if it was not
 */
record Outcome(Kind kind, ReadFile.@Nullable Refused refusal) {

	static final Outcome STORED = new Outcome(Kind.STORED, null);

	static final Outcome UPDATED = new Outcome(Kind.UPDATED, null);

	static final Outcome UNCHANGED = new Outcome(Kind.UNCHANGED, null);

	static Outcome refused(ReadFile.Refused refusal) {
		return new Outcome(Kind.REFUSED, refusal);
	}

	static Outcome refused(String name, String reason) {
		return new Outcome(Kind.REFUSED, new ReadFile.Refused(name, null, reason));
	}

	/**
	 * What can come of a file.
	 */
	enum Kind {

		/** It is a record now. */
		STORED,

		/** It is another edition of a record, which was corrected by it. */
		UPDATED,

		/** It was taken before, or says nothing that the record does not. */
		UNCHANGED,

		/** It cannot be taken. */
		REFUSED

	}

}
