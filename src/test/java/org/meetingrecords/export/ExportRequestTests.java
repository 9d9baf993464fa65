package org.meetingrecords.export;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.http.Requests;
import org.meetingrecords.http.ServerTest;
import org.meetingrecords.json.JsonSchemaTests;
import org.meetingrecords.transcript.Reading;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for exports over real HTTP.
 */
@ServerTest
class ExportRequestTests {

	private static final String SEED_SLUG = "2021-05-08-meeting-with-president-of-tajikistan-emomali-rahmon";

	private static final String SEED = "/meetings/" + SEED_SLUG + ".json";

	private static final String SEED_XML = "/meetings/" + SEED_SLUG + ".xml";

	private static final String SEED_MARKDOWN = "/meetings/" + SEED_SLUG + ".md";

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

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "text/markdown", "text/html" })
	void aMeetingIsMarkdown(String accept) throws Exception {
		HttpResponse<String> answer = this.requests
			.send(this.requests.to(SEED_MARKDOWN).header("Accept", accept).build());

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/markdown;charset=UTF-8");
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
		assertThat(answer.body()).startsWith("# Meeting with President of Tajikistan Emomali Rahmon\n")
			.contains("`" + SEED_SLUG + "#`");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "application/xml", "text/html" })
	void aMeetingIsADebateThatCanBeImported(String accept) throws Exception {
		HttpResponse<String> answer = this.requests.send(this.requests.to(SEED_XML).header("Accept", accept).build());

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/akn+xml");
		assertThat(Reading.of(answer.body().getBytes(StandardCharsets.UTF_8)).entries())
			.isEqualTo(Reading.of(Reading.seed()).entries());
	}

	@Test
	void aDocumentTellsInWhichOtherFormatsItIs() throws Exception {
		assertThat(get(SEED).headers().allValues("Link")).containsExactly(
				"<%s.md>; rel=\"alternate\"; type=\"text/markdown\"".formatted(SEED_SLUG),
				"<%s.xml>; rel=\"alternate\"; type=\"application/akn+xml\"".formatted(SEED_SLUG));
	}

	@ParameterizedTest
	@ValueSource(strings = { SEED, SEED_MARKDOWN, SEED_XML })
	void headOfADocumentHasItsTagAndNoBody(String path) throws Exception {
		HttpResponse<String> answer = this.requests
			.send(this.requests.to(path).method("HEAD", HttpRequest.BodyPublishers.noBody()).build());

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("ETag")).isEqualTo(get(path).headers().firstValue("ETag"));
		assertThat(answer.body()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { SEED, SEED_MARKDOWN, SEED_XML })
	void aClientThatHasTheDocumentIsToldThatItIsTheSame(String path) throws Exception {
		String tag = get(path).headers().firstValue("ETag").orElseThrow();
		HttpRequest again = this.requests.to(path).header("If-None-Match", tag).build();

		assertThat(this.requests.send(again).statusCode()).isEqualTo(304);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/meetings/none.json", "/meetings/none.md", "/meetings/none.xml", "/meetings/none",
			"/meetings/" + SEED_SLUG, "/meetings/" + SEED_SLUG + ".pdf", "/exports/other" })
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
	void aPartOfTheArchiveIsWhatTheFilterLetsThrough() throws Exception {
		assertThat(get(ALL + "?filter=" + encoded("{\"text\": \"tajikistan\"}")).body()).hasLineCount(1);
		assertThat(get(ALL + "?filter=" + encoded("{\"place\": \"harbour\"}")).body()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '!', textBlock = """
			topic=Trade&filter={}               | There is no parameter 'topic'
			filter={}&filter={}                 | The parameter 'filter' is there 2 times
			filter=                             | 'filter' is no JSON object
			filter=%ff                          | percent-encode them as UTF-8
			filter=[]                           | 'filter' is no JSON object
			filter={"place"                     | 'filter' is no JSON object
			filter={"where": "x"}               | contains a field name 'where'
			filter={"place": 5}                 | 'filter' has an invalid value
			filter={"place": "a\\u0000"}        | U+0000
			filter={"date": {"from": "2031-2"}} | 2031-2
			filter={"anyOf": []}                | 'anyOf' takes 1 to 10 alternatives
			filter={"id": "none"}               | none
			""")
	void aFilterThatIsNoneIsRefusedAsGraphQlWould(String query, String message) throws Exception {
		String address = ALL + "?"
				+ query.replace("{", "%7B")
					.replace("}", "%7D")
					.replace("[", "%5B")
					.replace("]", "%5D")
					.replace("\"", "%22")
					.replace("\\", "%5C")
					.replace(" ", "%20");

		Requests.assertRefused(get(address), 400, "BAD_REQUEST", message);
	}

	private static String encoded(String json) {
		return URLEncoder.encode(json, StandardCharsets.UTF_8);
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
