package org.meetingrecords.ingestion;

/**
 * What may come of a transcript.
 */
enum ImportOutcome {

	/** It is a record now. */
	CREATED,

	/** It is another edition of a record, which was corrected by it. */
	UPDATED,

	/** It was taken before, or says nothing that the record does not. */
	UNCHANGED,

	/** It cannot be taken. */
	REFUSED

}
