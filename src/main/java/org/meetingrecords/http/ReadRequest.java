package org.meetingrecords.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.InvalidInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.web.util.WebUtils;

/**
 * A request that was read once, so that filters know what it asks. Its body can be read
 * again.
 */
public final class ReadRequest extends HttpServletRequestWrapper {

	private final byte[] body;

	private final @Nullable ObjectNode json;

	private final @Nullable InvalidInputException failure;

	private ReadRequest(HttpServletRequest request, byte[] body, @Nullable ObjectNode json,
			@Nullable InvalidInputException failure) {
		super(request);
		this.body = body;
		this.json = json;
		this.failure = failure;
	}

	ReadRequest(HttpServletRequest request, byte[] body, @Nullable ObjectNode json) {
		this(request, body, json, null);
	}

	ReadRequest(HttpServletRequest request, InvalidInputException failure) {
		this(request, new byte[0], null, failure);
	}

	/**
	 * Return a request that asks something else.
	 * @param request the request as it came
	 * @param json what it asks instead
	 * @param mapper writes that into its body
	 * @return the request
	 */
	public static ReadRequest of(HttpServletRequest request, ObjectNode json, JsonMapper mapper) {
		return new ReadRequest(request, mapper.writeValueAsBytes(json), json);
	}

	/**
	 * Return what a request asks.
	 * @param request any request
	 * @return the JSON object of its body, or that its parameters make up; null if it is
	 * no GraphQL request
	 */
	public static @Nullable ObjectNode json(ServletRequest request) {
		ReadRequest read = WebUtils.getNativeRequest(request, ReadRequest.class);
		return (read != null) ? read.json : null;
	}

	/**
	 * Return what the parameters of an address ask.
	 * @param request the request for the address
	 * @param parameters reads them, unless they were read: Tomcat tells only once that
	 * they cannot be
	 * @return the JSON object that they make up
	 * @throws InvalidInputException if they make up none
	 */
	static ObjectNode query(HttpServletRequest request, QueryParameters parameters) {
		ReadRequest read = WebUtils.getNativeRequest(request, ReadRequest.class);
		if (read != null && read.failure != null) {
			throw read.failure;
		}
		return (read != null && read.json != null) ? read.json : parameters.request(request);
	}

	@Override
	public ServletInputStream getInputStream() {
		return new Body(this.body);
	}

	private static final class Body extends ServletInputStream {

		private final ByteArrayInputStream bytes;

		Body(byte[] bytes) {
			this.bytes = new ByteArrayInputStream(bytes);
		}

		@Override
		public int read() {
			return this.bytes.read();
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			return this.bytes.read(buffer, offset, length);
		}

		@Override
		public boolean isFinished() {
			return this.bytes.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new IllegalStateException("The body is here already");
		}

	}

}
