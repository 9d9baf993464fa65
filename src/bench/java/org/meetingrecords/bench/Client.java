package org.meetingrecords.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * Sends single requests to a server.
 */
final class Client {

	private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final JavaServer server;

	Client(JavaServer server) {
		this.server = server;
	}

	HttpResponse<String> send(Call call) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.server.address() + call.path()));
		if (!call.condition().isEmpty()) {
			request.header("If-None-Match", call.condition());
		}
		if (call.method().equals("POST")) {
			request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(call.body()));
		}
		return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	// the answer to a request that must succeed
	String answer(Call call) throws IOException, InterruptedException {
		HttpResponse<String> response = send(call);
		if (response.statusCode() != 200 || response.body().contains("\"errors\":")) {
			throw new IllegalStateException("%s answers %s %s with %d: %s".formatted(this.server.name(), call.path(),
					call.body(), response.statusCode(),
					response.body().substring(0, Math.min(500, response.body().length()))));
		}
		return response.body();
	}

	boolean isAnswered() throws InterruptedException {
		try {
			return send(Call.ofPath("/")).statusCode() > 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
