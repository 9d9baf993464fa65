package org.meetingrecords.export;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.servlet.ServletOutputStream;
import org.junit.jupiter.api.Test;
import org.meetingrecords.Archive;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.Sample;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.DelegatingServletOutputStream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThatNoException;

@RecordsTest
class BrokenExportTests {

	@Autowired
	private Archive archive;

	@Autowired
	private ExportController controller;

	@Test
	void aClientThatHangsUpEndsTheExportQuietly() {
		this.archive.clear();
		this.archive.record(Sample.of("Talks", "2031-01-01").says("Ada Brook", "Rye."));
		MockHttpServletResponse gone = new MockHttpServletResponse() {

			@Override
			public ServletOutputStream getOutputStream() {
				return new DelegatingServletOutputStream(new ClosedOutputStream());
			}

		};

		assertThatNoException()
			.isThrownBy(() -> this.controller.meetings(new MockHttpServletRequest("GET", "/"), gone));
	}

	private static final class ClosedOutputStream extends OutputStream {

		@Override
		public void write(int sign) throws IOException {
			throw new IOException("Broken pipe");
		}

	}

}
