package org.meetingrecords.retraction;

/**
 * Thrown when a meeting is not retracted or restored, so that nothing of the change
 * stays.
 */
class RetractionProblemException extends RuntimeException {

	private final transient RetractionProblem problem;

	RetractionProblemException(RetractionProblem.Code code, String message) {
		super(message);
		this.problem = new RetractionProblem(code, message);
	}

	RetractionProblem problem() {
		return this.problem;
	}

}
