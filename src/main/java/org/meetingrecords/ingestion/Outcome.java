package org.meetingrecords.ingestion;

import org.jspecify.annotations.Nullable;

/**
 * What came of a file that was to be stored.
 *
 * @param isStored whether it was stored; if not, nothing had to change
 * @param refusal why it was refused; null if it was not
 */
record Outcome(boolean isStored, ReadFile.@Nullable Refused refusal) {

	static final Outcome STORED = new Outcome(true, null);

	static final Outcome UNCHANGED = new Outcome(false, null);

	static Outcome refused(String name, String reason) {
		return new Outcome(false, new ReadFile.Refused(name, reason));
	}

}
