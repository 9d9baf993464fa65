package org.meetingrecords.http;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends requests to the server of a test, and looks at refusals.
 */
public class Requests {

	/** The media type of JSON. */
	public static final String JSON = "application/json";

	/** The media type of GraphQL answers. */
	public static final String GRAPHQL = "application/graphql-response+json";

	private static final String LEAK = "(?s).*(Exception|\\bjava\\.|\\bgraphql\\.|org\\.|Value\\{|ArrayList|LinkedHashMap|"
			+ "(?i:select .* from)).*";

	private final HttpClient client = HttpClient.newHttpClient();

	private final int port;

	public Requests(int port) {
		this.port = port;
	}

	/**
	 * Check that an answer is a refusal.
	 * @param answer the answer
	 * @param status its HTTP status
	 * @param code the code of its first error
	 * @param hint a part of the message of that error
	 * @throws IOException if it has no such form
	 */
	public static void assertRefused(HttpResponse<String> answer, int status, String code, String hint)
			throws IOException {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		JsonNode error = JsonMapper.shared().readTree(answer.body()).path("errors").path(0);
		assertThat(error.path("extensions").path("code").asString()).as(answer.body()).isEqualTo(code);
		assertThat(error.path("message").asString()).contains(hint).doesNotMatch(LEAK);
	}

	/**
	 * Send a request to the endpoint.
	 * @param body its body
	 * @param contentType what the body is
	 * @param accept what the answer is to be
	 * @return the answer
	 * @throws Exception if there is none
	 */
	public HttpResponse<String> post(BodyPublisher body, String contentType, String accept) throws Exception {
		return send(to("/graphql").header("Content-Type", contentType).header("Accept", accept).POST(body).build());
	}

	/**
	 * Start a request.
	 * @param path where to
	 * @return the start
	 */
	public HttpRequest.Builder to(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
	}

	/**
	 * Send a request.
	 * @param request the request
	 * @return the answer
	 * @throws IOException if the connection breaks
	 * @throws InterruptedException if the test is ended
	 */
	public HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
		return send(request, HttpResponse.BodyHandlers.ofString());
	}

	<T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body)
			throws IOException, InterruptedException {
		return this.client.send(request, body);
	}

	/**
	 * Send bytes as they are, and end.
	 * @param request what may or may not be a request
	 * @return all that comes back until the server closes the connection
	 * @throws IOException if the connection breaks
	 */
	public String raw(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
			socket.shutdownOutput();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
