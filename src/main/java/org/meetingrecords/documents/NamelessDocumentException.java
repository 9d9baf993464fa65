package org.meetingrecords.documents;

import org.meetingrecords.graphql.ErrorCode;

import org.springframework.http.HttpStatus;

/**
 * Thrown when a request names no document that there is.
 */
class NamelessDocumentException extends RuntimeException {

	private final HttpStatus status;

	private final ErrorCode code;

	NamelessDocumentException(HttpStatus status, ErrorCode code, String message) {
		super(message);
		this.status = status;
		this.code = code;
	}

	HttpStatus status() {
		return this.status;
	}

	ErrorCode code() {
		return this.code;
	}

}
