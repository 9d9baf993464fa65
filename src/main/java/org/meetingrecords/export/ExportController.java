package org.meetingrecords.export;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Gives records to whoever asks for them, as all that is public. The whole archive takes
 * as long as it takes, so it has no limit of time but one of its own: only a few get it
 * at once.
 */
@Controller
class ExportController {

	private static final Log logger = LogFactory.getLog(ExportController.class);

	private static final int MOST_AT_ONCE = 4;

	private final Semaphore places = new Semaphore(MOST_AT_ONCE);

	private final Export export;

	ExportController(Export export) {
		this.export = export;
	}

	@GetMapping("/meetings/{slug}.json")
	ResponseEntity<byte[]> meeting(@PathVariable String slug) {
		byte[] document = this.export.bySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.cacheControl(CacheControl.noCache())
			// a weak one: it may be sent compressed
			.eTag("W/\"%s\"".formatted(hash(document)))
			.body(document);
	}

	@GetMapping("/exports/meetings.ndjson")
	void all(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (!this.places.tryAcquire()) {
			throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
		}
		try {
			response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
			response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
			if (!request.getMethod().equals(HttpMethod.HEAD.name())) {
				this.export.writeAll(response.getOutputStream());
			}
		}
		catch (IOException ex) {
			logger.debug("The client hung up before it had the whole archive", ex);
		}
		finally {
			this.places.release();
		}
	}

	private static String hash(byte[] document) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
