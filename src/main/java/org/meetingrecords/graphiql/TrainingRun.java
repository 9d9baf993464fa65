package org.meetingrecords.graphiql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * By {@code --train}, asks the server what the examples ask and ends it. Java, told to
 * record that run, starts later ones with the classes that it needed.
 */
@Component
class TrainingRun {

	private static final Log logger = LogFactory.getLog(TrainingRun.class);

	private static final String OPTION = "train";

	private static final int ROUNDS = 3;

	private final Examples examples;

	private final JsonMapper json;

	private final ApplicationArguments arguments;

	TrainingRun(Examples examples, JsonMapper json, ApplicationArguments arguments) {
		this.examples = examples;
		this.json = json;
		this.arguments = arguments;
	}

	@EventListener
	void train(ApplicationReadyEvent event) {
		String address = StartMessage.address(event.getApplicationContext().getEnvironment());
		if (address != null && this.arguments.containsOption(OPTION)) {
			HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
			for (int round = 0; round < ROUNDS; round++) {
				this.examples.all().forEach((example) -> ask(client, address, example));
			}
			logger.info("Training: all examples were answered");
			event.getApplicationContext().close();
		}
	}

	private void ask(HttpClient client, String address, Example example) {
		HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/graphql"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(StartMessage.body(this.json, example)))
			.build();
		try {
			HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
			if (answer.statusCode() != HttpStatus.OK.value()) {
				throw new IllegalStateException("The example %s got: %s".formatted(example.name(), answer.body()));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The example %s got no answer".formatted(example.name()), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
