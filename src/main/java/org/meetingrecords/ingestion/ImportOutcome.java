package org.meetingrecords.ingestion;

/**
 * What may come of a transcript.
 */
enum ImportOutcome {

	CREATED, UPDATED, UNCHANGED, REFUSED;

	static ImportOutcome of(Outcome outcome) {
		return switch (outcome.kind()) {
			case STORED -> CREATED;
			case UPDATED -> UPDATED;
			case UNCHANGED -> UNCHANGED;
			case REFUSED -> REFUSED;
		};
	}

}
