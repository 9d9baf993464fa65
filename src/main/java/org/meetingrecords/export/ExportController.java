package org.meetingrecords.export;

import java.io.IOException;
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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * Gives the archive to whoever asks for it, as all that is public. The whole of it takes
 * as long as it takes, so it has no limit of time but one of its own: only a few get it
 * at once.
 */
@Controller
class ExportController {

	private static final Log logger = LogFactory.getLog(ExportController.class);

	private static final int MOST_AT_ONCE = 4;

	private final Semaphore places = new Semaphore(MOST_AT_ONCE);

	private final Export export;

	private final FilterParameter filters;

	ExportController(Export export, FilterParameter filters) {
		this.export = export;
		this.filters = filters;
	}

	@GetMapping("/exports/meetings.ndjson")
	void meetings(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (!this.places.tryAcquire()) {
			throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
		}
		try {
			Export.Selection wanted = this.export.of(this.filters.of(request));
			response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
			response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
			if (!request.getMethod().equals(HttpMethod.HEAD.name())) {
				wanted.write(response.getOutputStream());
			}
		}
		catch (IOException ex) {
			logger.debug("The client hung up before it had the whole archive", ex);
		}
		finally {
			this.places.release();
		}
	}

}
