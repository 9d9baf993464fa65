package org.meetingrecords.caching;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A response of which a copy is made while it is written, unless it gets too long.
 */
final class CopiedResponse extends HttpServletResponseWrapper {

	private final int longest;

	private @Nullable ByteArrayOutputStream copy = new ByteArrayOutputStream();

	CopiedResponse(HttpServletResponse response, int longest) {
		super(response);
		this.longest = longest;
	}

	byte @Nullable [] copy() {
		return (this.copy != null) ? this.copy.toByteArray() : null;
	}

	@Override
	public ServletOutputStream getOutputStream() throws IOException {
		return new Output(super.getOutputStream());
	}

	private void copy(byte[] bytes, int offset, int length) {
		if (this.copy != null) {
			this.copy.write(bytes, offset, length);
			this.copy = (this.copy.size() <= this.longest) ? this.copy : null;
		}
	}

	private final class Output extends ServletOutputStream {

		private final ServletOutputStream output;

		Output(ServletOutputStream output) {
			this.output = output;
		}

		@Override
		public void write(int value) throws IOException {
			write(new byte[] { (byte) value }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			copy(bytes, offset, length);
			this.output.write(bytes, offset, length);
		}

		@Override
		public void flush() throws IOException {
			this.output.flush();
		}

		@Override
		public void close() throws IOException {
			this.output.close();
		}

		@Override
		public boolean isReady() {
			return this.output.isReady();
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			this.output.setWriteListener(listener);
		}

	}

}
