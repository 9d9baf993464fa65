package org.meetingrecords.http;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests whose headers name no media types, or a coding of the body that is not
 * read here. Spring MVC would fail on them, on its way to the error page too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class WellFormedHeaders extends OncePerRequestFilter {

	private final HttpRefusals refusals;

	WellFormedHeaders(HttpRefusals refusals) {
		this.refusals = refusals;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<HttpStatus> refusal = refusal(request);
		if (refusal.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		this.refusals.write(request, response, refusal.get());
	}

	private static Optional<HttpStatus> refusal(HttpServletRequest request) {
		String content = request.getContentType();
		String coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
		boolean isCoded = coding != null && !coding.equalsIgnoreCase("identity");
		// imports say in words of their own what they read
		if (content != null && !isConcrete(content) || isCoded && !ImportEndpoint.isAt(request)) {
			return Optional.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
		}
		return accepts(Collections.list(request.getHeaders(HttpHeaders.ACCEPT))) ? Optional.empty()
				: Optional.of(HttpStatus.NOT_ACCEPTABLE);
	}

	private static boolean isConcrete(String content) {
		try {
			return MediaType.parseMediaType(content).isConcrete();
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private static boolean accepts(List<String> accept) {
		try {
			List<MediaType> types = MediaType.parseMediaTypes(accept);
			return types.isEmpty() || types.stream().anyMatch((type) -> type.getQualityValue() > 0);
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

}
