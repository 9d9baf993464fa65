package org.meetingrecords.http;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.InvalidInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads GraphQL requests once for all that look at them. What cannot be read here goes on
 * as it is: the endpoint says what is wrong with it.
 */
@Component
@Order(RequestReader.ORDER)
public class RequestReader extends OncePerRequestFilter {

	/**
	 * Behind the limits on requests, and ahead of all that want to know what they ask.
	 */
	public static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 30;

	private final QueryParameters parameters;

	private final JsonMapper json;

	RequestReader(QueryParameters parameters, JsonMapper json) {
		this.parameters = parameters;
		this.json = json;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !GraphQlEndpoint.isAt(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String method = request.getMethod();
		if (method.equals(HttpMethod.POST.name()) && isJson(request)) {
			byte[] body = request.getInputStream().readAllBytes();
			chain.doFilter(new ReadRequest(request, body, object(body)), response);
		}
		else if (method.equals(HttpMethod.GET.name()) || method.equals(HttpMethod.HEAD.name())) {
			chain.doFilter(withParameters(request), response);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	// in another charset, the endpoint would read another request than this
	private static boolean isJson(HttpServletRequest request) {
		if (request.getContentType() == null) {
			return false;
		}
		MediaType type = MediaType.parseMediaType(request.getContentType());
		Charset charset = type.getCharset();
		return MediaType.APPLICATION_JSON.includes(type) && (charset == null || charset.equals(StandardCharsets.UTF_8));
	}

	private @Nullable ObjectNode object(byte[] body) {
		try {
			return (this.json.readTree(body) instanceof ObjectNode object) ? object : null;
		}
		catch (JacksonException ex) {
			return null;
		}
	}

	private ReadRequest withParameters(HttpServletRequest request) {
		try {
			return new ReadRequest(request, new byte[0], this.parameters.request(request));
		}
		catch (InvalidInputException ex) {
			return new ReadRequest(request, ex);
		}
	}

}
