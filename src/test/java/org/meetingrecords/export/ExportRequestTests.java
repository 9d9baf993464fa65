package org.meetingrecords.export;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.http.Requests;
import org.meetingrecords.http.ServerTest;
import org.meetingrecords.json.JsonSchemaTests;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for exports over real HTTP.
 */
@ServerTest
class ExportRequestTests {

	private static final String SEED = "/meetings/2021-05-08-meeting-with-president-of-tajikistan-emomali-rahmon.json";

	private static final String ALL = "/exports/meetings.ndjson";

	@LocalServerPort
	private int port;

	private Requests requests;

	@BeforeEach
	void connect() {
		this.requests = new Requests(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "application/json", "text/html" })
	void aMeetingIsADocument(String accept) throws Exception {
		HttpResponse<String> answer = this.requests.send(this.requests.to(SEED).header("Accept", accept).build());

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
		assertThat(answer.body()).startsWith("{\n  \"meetingRecord\": 1,\n  \"source\": {\n").endsWith("]\n}\n");
		assertThat(JsonSchemaTests.errors(answer.body())).isEmpty();
	}

	@Test
	void aClientThatHasTheDocumentIsToldThatItIsTheSame() throws Exception {
		String tag = get(SEED).headers().firstValue("ETag").orElseThrow();
		HttpRequest again = this.requests.to(SEED).header("If-None-Match", tag).build();

		assertThat(this.requests.send(again).statusCode()).isEqualTo(304);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/meetings/none.json", "/meetings/none", "/exports/other" })
	void whatIsNotThereIsAnsweredAsEveryOtherError(String path) throws Exception {
		Requests.assertRefused(get(path), 404, "NOT_FOUND", "There is nothing here");
	}

	@ParameterizedTest
	@ValueSource(strings = { SEED, ALL })
	void otherMethodsAreRefused(String path) throws Exception {
		HttpRequest request = this.requests.to(path).DELETE().build();

		Requests.assertRefused(this.requests.send(request), 405, "METHOD_NOT_ALLOWED", "does not take this method");
	}

	@Test
	void theArchiveIsADocumentOnEachLine() throws Exception {
		HttpResponse<String> answer = get(ALL);

		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
		assertThat(answer.body()).startsWith("{\"meetingRecord\":1,").endsWith("}\n").hasLineCount(1);
	}

	@Test
	void headOfTheArchiveHasNoBody() throws Exception {
		HttpRequest request = this.requests.to(ALL).method("HEAD", HttpRequest.BodyPublishers.noBody()).build();
		HttpResponse<String> answer = this.requests.send(request);

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEmpty();
	}

	private HttpResponse<String> get(String path) throws Exception {
		return this.requests.send(this.requests.to(path).build());
	}

}
