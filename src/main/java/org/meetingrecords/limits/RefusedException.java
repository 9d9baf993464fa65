package org.meetingrecords.limits;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Thrown when a request goes beyond a limit that HTTP has a status for.
 */
class RefusedException extends ResponseStatusException {

	private final transient Excess excess;

	RefusedException(HttpStatus status, Excess excess) {
		super(status);
		this.excess = excess;
	}

	Excess excess() {
		return this.excess;
	}

}
