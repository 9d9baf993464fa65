package org.meetingrecords.graphql;

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
class Requests {

	static final String JSON = "application/json";

	static final String GRAPHQL = "application/graphql-response+json";

	private static final String LEAK = "(?s).*(Exception|\\bjava\\.|\\bgraphql\\.|org\\.|Value\\{|ArrayList|LinkedHashMap|"
			+ "(?i:select .* from)).*";

	private final HttpClient client = HttpClient.newHttpClient();

	private final int port;

	Requests(int port) {
		this.port = port;
	}

	static void assertRefused(HttpResponse<String> answer, int status, String code, String hint) throws IOException {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		JsonNode error = JsonMapper.shared().readTree(answer.body()).path("errors").path(0);
		assertThat(error.path("extensions").path("code").asString()).as(answer.body()).isEqualTo(code);
		assertThat(error.path("message").asString()).contains(hint).doesNotMatch(LEAK);
	}

	HttpResponse<String> post(BodyPublisher body, String contentType, String accept) throws Exception {
		return send(to("/graphql").header("Content-Type", contentType).header("Accept", accept).POST(body).build());
	}

	HttpRequest.Builder to(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
	}

	HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
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
	String raw(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
			socket.shutdownOutput();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
