package org.meetingrecords.http;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.meetingrecords.graphql.ErrorCode;
import org.meetingrecords.shared.InvalidInputException;
import org.meetingrecords.shared.UnavailableException;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Answers what features refuse on purpose at addresses of their own as GraphQL would.
 */
@ControllerAdvice
class InputRefusals {

	@ExceptionHandler
	ResponseEntity<Map<String, Object>> refused(InvalidInputException ex, HttpServletRequest request) {
		return ResponseEntity.badRequest()
			.contentType(AnswerType.ofError(request.getHeader(HttpHeaders.ACCEPT)))
			.body(HttpErrors.body(ErrorCode.BAD_REQUEST, String.valueOf(ex.getMessage())));
	}

	@ExceptionHandler
	ResponseEntity<Map<String, Object>> unavailable(UnavailableException ex, HttpServletRequest request) {
		return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
			.header(HttpHeaders.RETRY_AFTER, String.valueOf(ex.getWait().toSeconds()))
			.contentType(AnswerType.ofError(request.getHeader(HttpHeaders.ACCEPT)))
			.body(HttpErrors.body(ErrorCode.UNAVAILABLE, String.valueOf(ex.getMessage())));
	}

}
