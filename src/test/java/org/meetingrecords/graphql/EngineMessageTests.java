package org.meetingrecords.graphql;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

import graphql.introspection.Introspection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meetingrecords.http.Requests;
import org.meetingrecords.http.ServerTest;

import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Tests for what the engine says on its own.
 */
@ServerTest
class EngineMessageTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "{nope}, INVALID_QUERY, Field 'nope' in type 'Query' is undefined",
			"{nope, INVALID_SYNTAX, Invalid syntax with offending token '<EOF>' at line 1 column 6",
			"{meetings(first: true) {totalCount}}, INVALID_QUERY, Expected 'Int' but it was a 'Boolean'" })
	void itIsEnglishWhateverTheClientSpeaks(String document, String code, String message) throws Exception {
		ask(document, code, message);
	}

	@Test
	void introspectionThatIsSwitchedOffIsNoFailureOfTheServer() throws Exception {
		Introspection.enabledJvmWide(false);
		try {
			ask("{__schema {types {name}}}", "BAD_REQUEST", "Introspection is switched off on this server");
		}
		finally {
			Introspection.enabledJvmWide(true);
		}
	}

	private void ask(String document, String code, String message) throws Exception {
		Requests requests = new Requests(this.port);
		HttpRequest request = requests.to("/graphql")
			.header("Content-Type", Requests.JSON)
			.header("Accept", Requests.GRAPHQL)
			.header("Accept-Language", "de")
			.POST(BodyPublishers.ofString("{\"query\":\"" + document + "\"}"))
			.build();
		Requests.assertRefused(requests.send(request), 400, code, message);
	}

}
