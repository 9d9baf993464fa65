package org.meetingrecords.limits;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.http.AnswerType;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers requests that are refused before there is a GraphQL answer, in its shape.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalAnswers implements HandlerExceptionResolver {

	private final JsonMapper json;

	RefusalAnswers(JsonMapper json) {
		this.json = json;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception exception) {
		if (!(exception instanceof RefusedException refusal)) {
			return null;
		}
		try {
			write(request, response, refusal);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new ModelAndView();
	}

	void write(HttpServletRequest request, HttpServletResponse response, RefusedException refusal) throws IOException {
		response.setStatus(refusal.getStatusCode().value());
		response.setContentType(AnswerType.ofError(request.getHeader(HttpHeaders.ACCEPT)).toString());
		if (refusal.getStatusCode().isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE)) {
			response.setHeader(HttpHeaders.RETRY_AFTER, "1");
		}
		// not closed here: the body may be unread yet
		response.getOutputStream().write(this.json.writeValueAsBytes(refusal.excess().toBody()));
	}

}
