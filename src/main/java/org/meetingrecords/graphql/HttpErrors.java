package org.meetingrecords.graphql;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers what HTTP itself refuses in the shape of a GraphQL error, so that clients read
 * all errors alike.
 */
@Controller
class HttpErrors implements ErrorController {

	private static final Log logger = LogFactory.getLog(HttpErrors.class);

	private static final String FAILURE = "The server failed to answer this: tell its operator the number %s";

	@RequestMapping("${server.error.path:${error.path:/error}}")
	ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		if (status == null || status.is5xxServerError()) {
			status = HttpStatus.INTERNAL_SERVER_ERROR;
			String number = UUID.randomUUID().toString();
			logger.error("Failed to answer, number " + number,
					(Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
			return answer(status, request.getHeader(HttpHeaders.ACCEPT), FAILURE.formatted(number));
		}
		return answer(status, request.getHeader(HttpHeaders.ACCEPT), message(status));
	}

	private static ResponseEntity<Map<String, Object>> answer(HttpStatus status, @Nullable String accept,
			String message) {
		boolean wantsGraphQl = accept != null && accept.contains(MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE);
		return ResponseEntity.status(status)
			.contentType(wantsGraphQl ? MediaType.APPLICATION_GRAPHQL_RESPONSE : MediaType.APPLICATION_JSON)
			.body(body(status, message));
	}

	static Map<String, Object> body(HttpStatus status) {
		return body(status, message(status));
	}

	private static Map<String, Object> body(HttpStatus status, String message) {
		return Map.of("errors", List.of(Map.of("message", message, "extensions", Map.of("code", code(status)))));
	}

	private static ErrorCode code(HttpStatus status) {
		return switch (status) {
			case BAD_REQUEST -> ErrorCode.INVALID_SYNTAX;
			case NOT_FOUND -> ErrorCode.NOT_FOUND;
			case METHOD_NOT_ALLOWED -> ErrorCode.METHOD_NOT_ALLOWED;
			case NOT_ACCEPTABLE -> ErrorCode.NOT_ACCEPTABLE;
			case CONTENT_TOO_LARGE -> ErrorCode.PAYLOAD_TOO_LARGE;
			case UNSUPPORTED_MEDIA_TYPE -> ErrorCode.UNSUPPORTED_MEDIA_TYPE;
			default -> status.is4xxClientError() ? ErrorCode.BAD_REQUEST : ErrorCode.INTERNAL_ERROR;
		};
	}

	private static String message(HttpStatus status) {
		return switch (status) {
			case BAD_REQUEST ->
				"The request is not well formed: send a JSON object with a string 'query', and if need be "
						+ "an object 'variables' and a string 'operationName'";
			case NOT_FOUND -> "There is nothing here: GraphQL is at /graphql, GraphiQL at /graphiql";
			case METHOD_NOT_ALLOWED ->
				"This path does not take this method: send GraphQL requests by POST to /graphql, "
						+ "or open /graphiql in a browser";
			case NOT_ACCEPTABLE -> "The answer comes as application/graphql-response+json or application/json: "
					+ "change the 'Accept' header";
			case CONTENT_TOO_LARGE -> "The request body is too large: send a shorter document or fewer variables";
			case UNSUPPORTED_MEDIA_TYPE -> "The request body must be JSON: send 'Content-Type: application/json'";
			default -> status.getReasonPhrase();
		};
	}

}
