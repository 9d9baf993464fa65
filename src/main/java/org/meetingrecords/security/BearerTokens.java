package org.meetingrecords.security;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

/**
 * Reads the {@code Authorization} of requests, as RFC 6750 has it.
 */
final class BearerTokens {

	private static final Pattern HEADER = Pattern.compile("Bearer +([A-Za-z0-9._~+/-]+=*)", Pattern.CASE_INSENSITIVE);

	private BearerTokens() {
	}

	/**
	 * Return the token that a request brings.
	 * @param request a request with the header
	 * @return the token; nothing if the header is another, or is there twice
	 */
	static Optional<String> of(HttpServletRequest request) {
		List<String> headers = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
		Matcher header = HEADER.matcher((headers.size() == 1) ? headers.get(0).strip() : "");
		return header.matches() ? Optional.of(header.group(1)) : Optional.empty();
	}

}
