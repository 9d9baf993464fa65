package org.meetingrecords.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.graphql.ErrorCode;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

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
		MediaType type = AnswerType.ofError(request.getHeader(HttpHeaders.ACCEPT));
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		if (status == null || status.is5xxServerError() && status != HttpStatus.SERVICE_UNAVAILABLE) {
			Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
			return ResponseEntity.internalServerError().contentType(type).body(failure(cause));
		}
		return ResponseEntity.status(status).contentType(type).body(body(status));
	}

	/**
	 * Log a failure of the server and return what its client may know.
	 * @param cause the failure
	 * @return the body of the answer
	 */
	static Map<String, Object> failure(@Nullable Throwable cause) {
		String number = UUID.randomUUID().toString();
		logger.error("Failed to answer, number " + number, cause);
		return body(HttpStatus.INTERNAL_SERVER_ERROR, FAILURE.formatted(number));
	}

	static ServerResponse refusal(ServerRequest request, HttpStatus status, String message, HttpMethod... allowed) {
		ServerResponse.BodyBuilder response = ServerResponse.status(status)
			.contentType(AnswerType.ofError(request.headers().firstHeader(HttpHeaders.ACCEPT)));
		if (allowed.length > 0) {
			response.allow(allowed);
		}
		return response.body(body(status, message));
	}

	static Map<String, Object> body(HttpStatus status) {
		return body(status, message(status));
	}

	static Map<String, Object> body(HttpStatus status, String message) {
		return body(code(status), message);
	}

	static Map<String, Object> body(ErrorCode code, String message) {
		Map<String, Object> error = new LinkedHashMap<>();
		error.put("message", message);
		error.put("extensions", Map.of("code", code));
		return Map.of("errors", List.of(error));
	}

	private static ErrorCode code(HttpStatus status) {
		return switch (status) {
			case BAD_REQUEST -> ErrorCode.INVALID_SYNTAX;
			case UNAUTHORIZED -> ErrorCode.UNAUTHORIZED;
			case NOT_FOUND -> ErrorCode.NOT_FOUND;
			case METHOD_NOT_ALLOWED -> ErrorCode.METHOD_NOT_ALLOWED;
			case NOT_ACCEPTABLE -> ErrorCode.NOT_ACCEPTABLE;
			case CONTENT_TOO_LARGE -> ErrorCode.PAYLOAD_TOO_LARGE;
			case UNSUPPORTED_MEDIA_TYPE -> ErrorCode.UNSUPPORTED_MEDIA_TYPE;
			case TOO_MANY_REQUESTS -> ErrorCode.TOO_MANY_REQUESTS;
			case SERVICE_UNAVAILABLE -> ErrorCode.UNAVAILABLE;
			default -> status.is4xxClientError() ? ErrorCode.BAD_REQUEST : ErrorCode.INTERNAL_ERROR;
		};
	}

	static String message(HttpStatus status) {
		return switch (status) {
			case BAD_REQUEST ->
				"The request is not well formed: send a JSON object with a string 'query', and if need be "
						+ "an object 'variables' and a string 'operationName'";
			case UNAUTHORIZED -> "This is no editor's token: send 'Authorization: Bearer TOKEN' with a right one, "
					+ "or leave the header out, as queries need none";
			case FORBIDDEN -> "Pages of this origin may not send this method and these headers: "
					+ "the server's operator can allow them by 'spring.graphql.cors'";
			case NOT_FOUND -> "There is nothing here: GraphQL is at /graphql, GraphiQL at /graphiql";
			case METHOD_NOT_ALLOWED ->
				"This path does not take this method: send GraphQL requests by POST or GET to /graphql, "
						+ "or open /graphiql in a browser";
			case NOT_ACCEPTABLE -> "The answer comes as application/graphql-response+json or application/json: "
					+ "change the 'Accept' header";
			case REQUEST_TIMEOUT -> "The request did not arrive whole in time: send it again, its body at once";
			case CONTENT_TOO_LARGE -> "The request body is too large: send a shorter document or fewer variables";
			case UNSUPPORTED_MEDIA_TYPE -> "The request body must be JSON and not compressed: "
					+ "send 'Content-Type: application/json' and no 'Content-Encoding'";
			case EXPECTATION_FAILED -> "The 'Expect' header asks for what is not done here: leave it out";
			case TOO_MANY_REQUESTS -> "These are too many requests: wait a moment, then send fewer";
			case SERVICE_UNAVAILABLE -> "The server cannot answer at the moment: send the request again later";
			default -> status.getReasonPhrase();
		};
	}

}
