package org.meetingrecords.documents;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.DatabaseTest;
import org.meetingrecords.Schema;
import org.meetingrecords.http.Requests;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of a server that answers the documents that its operator trusts, and no others.
 */
@DatabaseTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:trusted-documents",
				"meeting-records.documents.trusted=schema/examples", "meeting-records.documents.only-trusted=true" })
class TrustedDocumentTests {

	private static final Path FILE = Path.of("schema/examples/01-statements-by.graphql");

	private static final Map<String, Object> VARIABLES = Map.of("speaker", "Rahmon", "topic", "Security");

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@LocalServerPort
	private int port;

	private Requests requests;

	@BeforeEach
	void connect() {
		this.requests = new Requests(this.port);
	}

	@Test
	void aTrustedDocumentIsAnsweredHoweverItIsNamed() throws Exception {
		String text = Files.readString(FILE);
		String hash = DocumentHash.of(text);

		assertThat(
				List.of(post(Map.of("documentId", "01-statements-by")), post(Map.of("documentId", "sha256:" + hash)),
						post(Map.of("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)))),
						post(Map.of("query", text)),
						this.requests.send(this.requests
							.to("/graphql?documentId=01-statements-by&variables=" + URLEncoder
								.encode(JsonMapper.shared().writeValueAsString(VARIABLES), StandardCharsets.UTF_8))
							.build())))
			.allSatisfy(
					(answer) -> assertThat(answer.body()).startsWith("{\"data\":{\"utterances\":{\"totalCount\":2"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{__typename}", "{__schema {queryType {name}}}", "{" })
	void anyOtherDocumentIsRefused(String document) throws Exception {
		for (int round = 0; round < 2; round++) {
			HttpResponse<String> answer = post(Map.of("query", document, "extensions",
					Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", DocumentHash.of(document)))));

			Requests.assertRefused(answer, 400, "DOCUMENT_NOT_TRUSTED", "'meeting-records.documents.trusted'");
			assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{nope}  | Field 'nope' in type 'Query' is undefined
			{       | Invalid syntax
			""")
	void aServerDoesNotStartWithADocumentThatItCouldNotAnswer(String document, String error) throws IOException {
		Files.writeString(this.folder.resolve("Broken.graphql"), document);
		TrustedDocuments documents = new TrustedDocuments(new DocumentProperties(List.of(this.folder), false));
		TrustedDocumentCheck check = new TrustedDocumentCheck(documents, GraphQlSource.builder(Schema.get()).build());

		assertThatExceptionOfType(UntrustworthyDocumentException.class).isThrownBy(check::afterSingletonsInstantiated)
			.withMessageContainingAll("The trusted document 'Broken' cannot be used", error);
	}

	@Test
	void aServerDoesNotStartWithoutTheFolder() {
		DocumentProperties properties = new DocumentProperties(List.of(this.folder.resolve("missing")), true);

		assertThatExceptionOfType(UntrustworthyDocumentException.class)
			.isThrownBy(() -> new TrustedDocuments(properties))
			.withMessageContaining("missing' cannot be used: it cannot be read");
	}

	@Test
	void aFailureToStartTellsWhatToChange() {
		UntrustworthyDocumentException failure = new UntrustworthyDocumentException("Broken", "it is broken");

		assertThat(new UntrustworthyDocumentFailureAnalyzer().analyze(failure).getAction())
			.contains("'meeting-records.documents.trusted'");
	}

	private HttpResponse<String> post(Map<String, Object> request) throws Exception {
		String body = JsonMapper.shared().writeValueAsString(request);
		return this.requests.post(BodyPublishers.ofString(body.substring(0, body.length() - 1) + ",\"variables\":"
				+ JsonMapper.shared().writeValueAsString(VARIABLES) + "}"), Requests.JSON, Requests.GRAPHQL);
	}

}
