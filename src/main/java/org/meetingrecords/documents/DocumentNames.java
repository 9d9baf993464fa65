package org.meetingrecords.documents;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.meetingrecords.http.AnswerType;
import org.meetingrecords.http.ReadRequest;
import org.meetingrecords.http.RequestReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the document into a request that only names it, so that nothing behind this knows
 * the difference.
 */
@Component
@Order(RequestReader.ORDER + 10)
class DocumentNames extends OncePerRequestFilter {

	private final NamedDocuments named;

	private final KnownDocuments known;

	private final JsonMapper json;

	DocumentNames(NamedDocuments named, KnownDocuments known, JsonMapper json) {
		this.named = named;
		this.known = known;
		this.json = json;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		ObjectNode asked = ReadRequest.json(request);
		return asked == null || !asked.has("documentId") && !asked.path("extensions").has("persistedQuery");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ObjectNode asked = ReadRequest.json(request);
		String document = null;
		try {
			document = (asked != null) ? this.named.find(asked) : null;
		}
		catch (NamelessDocumentException ex) {
			write(request, response, ex);
			return;
		}
		if (asked == null || document == null) {
			chain.doFilter(request, response);
			return;
		}
		boolean sent = asked.has("query");
		asked.remove("documentId");
		asked.put("query", document);
		chain.doFilter(ReadRequest.of(request, asked, this.json), response);
		// what is no valid document is not worth keeping
		if (sent && this.known.has(document)) {
			this.named.register(document);
		}
	}

	private void write(HttpServletRequest request, HttpServletResponse response, NamelessDocumentException refusal)
			throws IOException {
		response.setStatus(refusal.status().value());
		response.setContentType(AnswerType.ofError(request.getHeader(HttpHeaders.ACCEPT)).toString());
		Map<String, Object> error = new LinkedHashMap<>();
		error.put("message", String.valueOf(refusal.getMessage()));
		error.put("extensions", Map.of("code", refusal.code()));
		response.getOutputStream().write(this.json.writeValueAsBytes(Map.of("errors", List.of(error))));
	}

}
