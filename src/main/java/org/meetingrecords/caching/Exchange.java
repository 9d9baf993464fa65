package org.meetingrecords.caching;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * The answer to one request, which has a tag if it turns out to be complete.
 */
final class Exchange {

	static final String KEY = Exchange.class.getName();

	/** What answers depend on beside their address; CORS adds the origin. */
	private static final String VARY = "Accept-Encoding, X-GraphQL-Cost";

	private final HttpServletResponse response;

	private final String tag;

	private final String cacheControl;

	private volatile boolean complete;

	Exchange(HttpServletResponse response, String tag, String cacheControl) {
		this.response = response;
		this.tag = tag;
		this.cacheControl = cacheControl;
	}

	/**
	 * Tell the client, and the caches on the way, what they may do with the answer.
	 */
	void complete() {
		this.complete = true;
		this.response.setHeader(HttpHeaders.ETAG, "W/\"" + this.tag + "\"");
		this.response.setHeader(HttpHeaders.CACHE_CONTROL, this.cacheControl);
		this.response.addHeader(HttpHeaders.VARY, VARY);
	}

	String tag() {
		return this.tag;
	}

	boolean isComplete() {
		return this.complete;
	}

	void writeNotModified() {
		complete();
		this.response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		this.response.setStatus(HttpStatus.NOT_MODIFIED.value());
	}

	void write(byte[] answer, MediaType type) throws IOException {
		complete();
		this.response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		this.response.setContentType(type.toString());
		this.response.setContentLength(answer.length);
		this.response.getOutputStream().write(answer);
	}

}
