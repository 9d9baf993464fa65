package org.meetingrecords.security;

import java.io.IOException;
import java.util.function.Supplier;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.meetingrecords.http.GraphQlEndpoint;
import org.meetingrecords.http.HttpRefusals;
import org.meetingrecords.http.ImportEndpoint;
import org.meetingrecords.http.RequestReader;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes whoever sends the right token for an editor, and refuses any other token, for
 * queries too. Ahead of all that reads a body, and behind the count of requests, so that
 * nobody tries many tokens.
 */
@Component
@Order(RequestReader.ORDER - 15)
class TokenCheck extends OncePerRequestFilter {

	private final Supplier<EditorToken> token;

	private final HttpRefusals refusals;

	// filters are made before the archive is there
	TokenCheck(ObjectProvider<EditorToken> token, HttpRefusals refusals) {
		this.token = SingletonSupplier.of(token::getObject);
		this.refusals = refusals;
	}

	// nothing is done by OPTIONS, and those requests are not counted
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getHeader(HttpHeaders.AUTHORIZATION) == null
				|| request.getMethod().equals(HttpMethod.OPTIONS.name())
				|| !GraphQlEndpoint.isAt(request) && !ImportEndpoint.isAt(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (BearerTokens.of(request).filter(this.token.get()::is).isEmpty()) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
			this.refusals.write(request, response, HttpStatus.UNAUTHORIZED);
			return;
		}
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(Editor.AUTHENTICATED);
		SecurityContextHolder.setContext(context);
		try {
			chain.doFilter(request, response);
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

}
