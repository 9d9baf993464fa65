package org.meetingrecords.http;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;

/**
 * Refuses preflight requests of foreign origins with a GraphQL error. Other requests of
 * theirs are answered without a word on CORS, and the browser keeps the answer from the
 * page: behind a proxy our own page may look foreign.
 */
class CrossOriginRequests extends DefaultCorsProcessor {

	private final JsonMapper json;

	CrossOriginRequests(JsonMapper json) {
		this.json = json;
	}

	@Override
	public boolean processRequest(@Nullable CorsConfiguration configuration, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		if (configuration != null && !CorsUtils.isPreFlightRequest(request)
				&& configuration.checkOrigin(request.getHeader(HttpHeaders.ORIGIN)) == null) {
			response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
			return true;
		}
		return super.processRequest(configuration, request, response);
	}

	@Override
	protected void rejectRequest(ServerHttpResponse response) throws IOException {
		response.setStatusCode(HttpStatus.FORBIDDEN);
		response.getHeaders().setContentType(MediaType.APPLICATION_JSON);
		response.getBody().write(this.json.writeValueAsBytes(HttpErrors.body(HttpStatus.FORBIDDEN)));
		response.flush();
	}

}
