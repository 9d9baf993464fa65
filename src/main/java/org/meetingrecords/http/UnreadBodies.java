package org.meetingrecords.http;

import java.io.IOException;
import java.io.InputStream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads what is left of a body that was refused, when it comes by HTTP/2. Tomcat does so
 * for HTTP/1.1 only, and a client that is cut off while it sends never sees the answer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadBodies extends OncePerRequestFilter {

	private final long most;

	UnreadBodies(@Value("${server.tomcat.max-swallow-size}") DataSize most) {
		this.most = most.toBytes();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		finally {
			if (request.getProtocol().equals("HTTP/2.0") && !request.isAsyncStarted()) {
				read(request);
			}
		}
	}

	private void read(HttpServletRequest request) {
		byte[] buffer = new byte[8192];
		long left = this.most;
		try {
			InputStream body = request.getInputStream();
			int count = body.read(buffer);
			while (count >= 0 && left > 0) {
				left -= count;
				count = body.read(buffer);
			}
		}
		catch (IOException ex) {
			this.logger.debug("The client is gone", ex);
		}
	}

}
