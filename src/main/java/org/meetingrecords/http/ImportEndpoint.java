package org.meetingrecords.http;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.util.UrlPathHelper;

/**
 * Where documents are sent to be imported: for editors only, and of any size.
 */
public final class ImportEndpoint {

	/** The path. */
	public static final String PATH = "/imports";

	private ImportEndpoint() {
	}

	/**
	 * Return whether a request is for the endpoint.
	 * @param request the request
	 * @return whether its path is that of imports
	 */
	public static boolean isAt(HttpServletRequest request) {
		return UrlPathHelper.defaultInstance.getPathWithinApplication(request).equals(PATH);
	}

}
