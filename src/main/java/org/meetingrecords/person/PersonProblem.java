package org.meetingrecords.person;

/**
 * Why people were not merged or split, for the editor to put right.
 *
 * @param code what is wrong
 * @param message what to change
 */
record PersonProblem(Code code, String message) {

	/** What may be wrong. */
	enum Code {

		NO_SUCH_PERSON, SAME_PERSON, ALREADY_MERGED, NOT_MERGED

	}

}
