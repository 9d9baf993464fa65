package org.meetingrecords.topic;

/**
 * Thrown when a topic is not changed, so that nothing of the change stays.
 */
class TopicProblemException extends RuntimeException {

	private final transient TopicProblem problem;

	TopicProblemException(TopicProblem.Code code, String message) {
		super(message);
		this.problem = new TopicProblem(code, message);
	}

	TopicProblem problem() {
		return this.problem;
	}

}
