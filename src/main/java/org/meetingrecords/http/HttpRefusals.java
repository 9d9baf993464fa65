package org.meetingrecords.http;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Answers requests that a filter refuses, in the shape of a GraphQL error.
 */
@Component
public class HttpRefusals {

	private final JsonMapper json;

	HttpRefusals(JsonMapper json) {
		this.json = json;
	}

	/**
	 * Answer a request.
	 * @param request the request
	 * @param response the answer, nothing of which was written
	 * @param status why it is refused
	 * @throws IOException if the client is gone
	 */
	public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status) throws IOException {
		write(request, response, status, HttpErrors.message(status));
	}

	/**
	 * Answer a request.
	 * @param request the request
	 * @param response the answer, nothing of which was written
	 * @param status why it is refused
	 * @param message what to change
	 * @throws IOException if the client is gone
	 */
	public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String message)
			throws IOException {
		response.setStatus(status.value());
		response.setContentType(AnswerType.ofError(request.getHeader(HttpHeaders.ACCEPT)).toString());
		// not closed here: the body may be unread yet
		response.getOutputStream().write(this.json.writeValueAsBytes(HttpErrors.body(status, message)));
	}

}
