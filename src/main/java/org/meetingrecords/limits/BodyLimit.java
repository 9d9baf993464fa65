package org.meetingrecords.limits;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.meetingrecords.http.ImportEndpoint;
import org.meetingrecords.http.RequestReader;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses request bodies that are larger than allowed before they fill the memory. The
 * servlet container limits forms only.
 */
@Component
@Order(RequestReader.ORDER - 10)
class BodyLimit extends OncePerRequestFilter {

	private final RefusalAnswers answers;

	private final long most;

	BodyLimit(Limits limits, RefusalAnswers answers) {
		this.most = limits.bodySize().toBytes();
		this.answers = answers;
	}

	// imports are read line by line, and each line has a limit
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return ImportEndpoint.isAt(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > this.most) {
			this.answers.write(request, response, refusal(this.most, request.getContentLengthLong()));
			return;
		}
		try {
			chain.doFilter(new LimitedRequest(request, this.most), response);
		}
		catch (RefusedException ex) {
			// by a filter behind this one: what handlers refuse was answered there
			this.answers.write(request, response, ex);
		}
	}

	private static RefusedException refusal(long most, long requested) {
		return new RefusedException(HttpStatus.CONTENT_TOO_LARGE, new Excess(Limit.BODY_SIZE, most, requested));
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

		private final long most;

		private long taken;

		LimitedStream(ServletInputStream body, long most) {
			this.body = body;
			this.most = most;
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
			this.taken += count;
			if (this.taken > this.most) {
				throw refusal(this.most, this.taken);
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
