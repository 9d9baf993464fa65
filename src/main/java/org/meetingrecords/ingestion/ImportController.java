package org.meetingrecords.ingestion;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.Semaphore;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.http.HttpRefusals;
import org.meetingrecords.http.ImportEndpoint;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Imports what an editor sends, line by line. It takes as long as it takes, so it has no
 * limit of time but that the body must keep arriving, and one is served at a time.
 */
@Controller
class ImportController {

	private static final Log logger = LogFactory.getLog(ImportController.class);

	private static final String NO_LINES = "The body is no NDJSON: send each document on one line, in UTF-8 and not "
			+ "compressed; the first line must begin with '{' and not end there";

	private static final String OTHER_CONTENT = "The body must be NDJSON in UTF-8 and not compressed: send "
			+ "'Content-Type: application/x-ndjson' and no 'Content-Encoding'";

	private static final String TAKEN = "Another import is running: send this one when that one is done";

	private static final String LATE = "The body did not arrive in time: send it again";

	/** Seconds. */
	private static final String WAIT = "30";

	private static final Set<String> TYPES = Set.of("application/x-ndjson", "application/ndjson", "application/jsonl",
			MediaType.APPLICATION_JSON_VALUE);

	private final Semaphore place = new Semaphore(1);

	private final StreamImport imports;

	private final HttpRefusals refusals;

	ImportController(StreamImport imports, HttpRefusals refusals) {
		this.imports = imports;
		this.refusals = refusals;
	}

	@PostMapping(ImportEndpoint.PATH)
	void run(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (!isText(request)) {
			response.setHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
			this.refusals.write(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, OTHER_CONTENT);
			return;
		}
		if (!this.place.tryAcquire()) {
			response.setHeader(HttpHeaders.RETRY_AFTER, WAIT);
			this.refusals.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, TAKEN);
			return;
		}
		try {
			answer(request, response);
		}
		catch (IOException ex) {
			logger.debug("The client hung up before it was told all", ex);
		}
		finally {
			this.place.release();
		}
	}

	// not closed: what is left of a refused body is the container's
	@SuppressWarnings("resource")
	private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Lines lines = new Lines(new ArrivingBody(request.getInputStream()), this.imports.longestLine());
		Lines.Line first;
		try {
			first = lines.next();
		}
		catch (IOException ex) {
			this.refusals.write(request, response, HttpStatus.REQUEST_TIMEOUT, LATE);
			return;
		}
		if (first != null && !first.beginsAnObject()) {
			this.refusals.write(request, response, HttpStatus.BAD_REQUEST, NO_LINES);
			return;
		}
		response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
		// or else the container would answer in our place when the body breaks off
		response.flushBuffer();
		try (ImportAnswer answer = new ImportAnswer(response.getOutputStream())) {
			this.imports.run(first, lines, answer);
			logger.info("Import over HTTP: " + answer.counts().summary());
		}
	}

	private static boolean isText(HttpServletRequest request) {
		String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
		return (encoding == null || encoding.equalsIgnoreCase("identity")) && isOfType(request.getContentType());
	}

	private static boolean isOfType(@Nullable String header) {
		if (header == null) {
			return false;
		}
		try {
			MediaType type = MediaType.parseMediaType(header);
			return TYPES.contains(type.getType() + "/" + type.getSubtype())
					&& (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

}
