package org.meetingrecords.caching;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.http.AnswerType;
import org.meetingrecords.http.ReadRequest;
import org.meetingrecords.http.RequestReader;
import org.meetingrecords.limits.CostReport;
import org.meetingrecords.limits.Places;
import org.meetingrecords.version.ArchiveVersion;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers what was answered before, as long as the archive is the same. The version of
 * the archive is read before the query runs: an answer is never older than its tag.
 */
@Component
@Order(RequestReader.ORDER + 20)
class CachedAnswers extends OncePerRequestFilter {

	private final ArchiveVersion version;

	private final AnswerTags tags;

	private final KeptAnswers answers;

	private final Places places;

	private final String cacheControl;

	CachedAnswers(ArchiveVersion version, AnswerTags tags, KeptAnswers answers, Places places,
			CachingProperties properties) {
		this.version = version;
		this.tags = tags;
		this.answers = answers;
		this.places = places;
		this.cacheControl = properties.cacheControl();
	}

	// who has a name may be answered otherwise than others, and a cost is not a part of
	// the answer
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return ReadRequest.json(request) == null || request.getHeader(HttpHeaders.AUTHORIZATION) != null
				|| request.getHeader(CostReport.HEADER) != null;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ObjectNode asked = ReadRequest.json(request);
		Optional<MediaType> type = AnswerType
			.of(MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT))));
		Kept kept = (asked != null && type.isPresent()) ? find(asked, type.get()) : null;
		if (kept == null) {
			chain.doFilter(request, response);
			return;
		}
		Exchange exchange = new Exchange(response, kept.tag(), this.cacheControl);
		IfNoneMatch known = IfNoneMatch.of(request);
		if (known.tags().contains(kept.tag()) || known.any() && kept.answer() != null) {
			exchange.writeNotModified();
		}
		else if (kept.answer() != null) {
			exchange.write(kept.answer(), type.get());
		}
		else {
			answer(request, response, chain, exchange);
		}
	}

	// a place is taken for this too: the limit holds for all requests
	private @Nullable Kept find(ObjectNode asked, MediaType type) throws ServletException {
		Fingerprint request = this.tags.of(asked, type);
		if (request == null) {
			return null;
		}
		try {
			this.places.take();
			try {
				String current = this.version.current();
				String tag = request.add(current).toString();
				return new Kept(tag, this.answers.find(tag, current));
			}
			finally {
				this.places.leave();
			}
		}
		catch (SQLException ex) {
			this.logger.debug("The version of the archive cannot be read: the answer gets no tag", ex);
			return null;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ServletException("The server is stopped", ex);
		}
	}

	private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain, Exchange exchange)
			throws ServletException, IOException {
		request.setAttribute(Exchange.KEY, exchange);
		if (this.answers.longest() == 0) {
			chain.doFilter(request, response);
			return;
		}
		CopiedResponse copied = new CopiedResponse(response, this.answers.longest());
		chain.doFilter(request, copied);
		byte[] answer = copied.copy();
		if (exchange.isComplete() && answer != null && !request.isAsyncStarted()) {
			this.answers.keep(exchange.tag(), answer);
		}
	}

	/**
	 * What there is for a request.
	 *
	 * @param tag the tag of its answer
	 * @param answer the answer, if it is kept
	 */
	private record Kept(String tag, byte @Nullable [] answer) {

	}

}
