package org.meetingrecords.caching;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

/**
 * The answers that a client has already.
 *
 * @param tags their tags, whether they were sent as weak ones or not
 * @param any whether it wants none of the answers that there are
 */
record IfNoneMatch(List<String> tags, boolean any) {

	private static final Pattern TAG = Pattern.compile("\"([^\"]*)\"");

	static IfNoneMatch of(HttpServletRequest request) {
		List<String> headers = Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH));
		return new IfNoneMatch(
				headers.stream().flatMap((header) -> TAG.matcher(header).results().map((tag) -> tag.group(1))).toList(),
				headers.stream().anyMatch((header) -> header.strip().equals("*")));
	}

}
