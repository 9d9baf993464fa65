package org.meetingrecords.limits;

import org.springframework.transaction.TransactionException;

/**
 * Thrown when something is to be loaded after the deadline of the request.
 */
class OverdueException extends TransactionException {

	OverdueException() {
		super("The deadline of the request is over");
	}

}
