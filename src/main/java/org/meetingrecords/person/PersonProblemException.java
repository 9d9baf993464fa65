package org.meetingrecords.person;

/**
 * Thrown when people are not merged or split, so that nothing of the change stays.
 */
class PersonProblemException extends RuntimeException {

	private final transient PersonProblem problem;

	PersonProblemException(PersonProblem.Code code, String message) {
		super(message);
		this.problem = new PersonProblem(code, message);
	}

	PersonProblem problem() {
		return this.problem;
	}

}
