package org.meetingrecords.graphiql;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.meetingrecords.http.ServerTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@ServerTest
class StartMessageTests {

	@Autowired
	private StartMessage message;

	@LocalServerPort
	private int port;

	@Test
	void startTellsWhereTheServerIs() {
		assertThat(text()).contains("GraphiQL: http://localhost:%d/graphiql\n".formatted(this.port))
			.contains("GraphQL:  http://localhost:%d/graphql\n".formatted(this.port));
	}

	@Test
	void curlLineRunsAsPastedIntoAShell() throws Exception {
		assumeTrue(runs("command -v curl"), "No bash with curl on this machine: the curl line was not tried");
		String line = text().lines().filter((it) -> it.startsWith("curl ")).findFirst().orElseThrow();

		Process shell = new ProcessBuilder("bash", "-c", line).start();
		JsonNode answer = new JsonMapper().readTree(shell.getInputStream());

		assertThat(answer.at("/data/utterances/totalCount").asInt()).isPositive();
		assertThat(answer.at("/data/utterances/nodes").findValuesAsString("role"))
			.containsOnly("President of Tajikistan");
	}

	private String text() {
		return this.message.text("http://localhost:" + this.port);
	}

	private static boolean runs(String command) throws InterruptedException {
		try {
			return new ProcessBuilder("bash", "-c", command).start().waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
