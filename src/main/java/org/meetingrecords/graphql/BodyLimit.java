package org.meetingrecords.graphql;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.server.ResponseStatusException;

/**
 * Refuses request bodies that are larger than allowed before they fill the memory. The
 * servlet container limits forms only.
 */
@Component
class BodyLimit extends OncePerRequestFilter {

	private final long most;

	BodyLimit(GraphQlLimits limits) {
		this.most = limits.bodySize().toBytes();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > this.most) {
			response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
			return;
		}
		chain.doFilter(new LimitedRequest(request, this.most), response);
	}

	private static final class LimitedRequest extends HttpServletRequestWrapper {

		private final long most;

		LimitedRequest(HttpServletRequest request, long most) {
			super(request);
			this.most = most;
		}

		@Override
		public ServletInputStream getInputStream() throws IOException {
			return new LimitedStream(super.getInputStream(), this.most);
		}

	}

	/** Counts what a body without a declared length really has. */
	private static final class LimitedStream extends ServletInputStream {

		private final ServletInputStream body;

		private long left;

		LimitedStream(ServletInputStream body, long most) {
			this.body = body;
			this.left = most;
		}

		@Override
		public int read() throws IOException {
			int value = this.body.read();
			take((value < 0) ? 0 : 1);
			return value;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int count = this.body.read(buffer, offset, length);
			take(Math.max(count, 0));
			return count;
		}

		private void take(int count) {
			this.left -= count;
			if (this.left < 0) {
				throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
			}
		}

		@Override
		public boolean isFinished() {
			return this.body.isFinished();
		}

		@Override
		public boolean isReady() {
			return this.body.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			this.body.setReadListener(listener);
		}

	}

}
