package org.meetingrecords.topic;

/**
 * Why a topic was not changed, for the editor to put right.
 *
 * @param code what is wrong
 * @param message what to change
 */
record TopicProblem(Code code, String message) {

	/** What may be wrong. */
	enum Code {

		NO_SUCH_TOPIC, NAME_TAKEN, INVALID_NAME, INVALID_DESCRIPTION, INVALID_RULE, CIRCLE, IN_USE

	}

}
