package org.meetingrecords.retraction;

/**
 * Why a meeting was not retracted or restored, for the editor to put right.
 *
 * @param code what is wrong
 * @param message what to change
 */
record RetractionProblem(Code code, String message) {

	/** What may be wrong. */
	enum Code {

		NO_SUCH_MEETING, ALREADY_RETRACTED, NOT_RETRACTED

	}

}
