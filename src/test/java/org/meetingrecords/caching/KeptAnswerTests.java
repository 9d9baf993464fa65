package org.meetingrecords.caching;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meetingrecords.DatabaseTest;
import org.meetingrecords.EditorTokens;
import org.meetingrecords.http.Requests;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what is answered without running a query: the table that a query needs is not
 * there any more.
 */
@DatabaseTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:kept-answers", "meeting-records.caching.size=16KB",
				"meeting-records.caching.cache-control=public, max-age=60",
				"meeting-records.security.editor-token-hash=" + EditorTokens.HASH })
class KeptAnswerTests {

	private static final String SHORT = "{meetings {nodes {title}}}";

	private static final String LONG = "{meetings {nodes {title utterances {nodes {text}}}}}";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcTemplate jdbc;

	private Requests requests;

	@BeforeEach
	void connect() {
		this.requests = new Requests(this.port);
		// each test starts with an archive of which nothing is kept
		this.jdbc.update("update meeting set place = place");
	}

	@AfterEach
	void putTheTableBack() {
		this.jdbc.execute("alter table if exists lost rename to meeting");
	}

	@Test
	void anAnswerIsGivenAgainWithoutRunningTheQuery() throws Exception {
		HttpResponse<String> computed = ask(SHORT, "{}");
		loseTheTable();
		HttpResponse<String> kept = ask(SHORT, "{}");

		assertThat(kept.statusCode()).isEqualTo(200);
		assertThat(kept.body()).isEqualTo(computed.body()).contains("Rahmon");
		assertThat(kept.headers().map().keySet())
			.containsExactlyInAnyOrderElementsOf(computed.headers().map().keySet());
		assertThat(kept.headers().allValues("Cache-Control")).containsExactly("public, max-age=60");
		assertThat(kept.headers().firstValue("Content-Type")).hasValue(Requests.GRAPHQL);
	}

	@Test
	void anAnswerToOtherVariablesIsNotGiven() throws Exception {
		ask("query($n: Int) {meetings(first: $n) {nodes {title}}}", "{\"n\":1}");
		loseTheTable();

		assertThat(ask("query($n: Int) {meetings(first: $n) {nodes {title}}}", "{\"n\":2}").body())
			.contains("INTERNAL_ERROR");
	}

	@Test
	void anAnswerIsNotGivenOnceTheArchiveChanged() throws Exception {
		HttpResponse<String> before = ask(SHORT, "{}");
		this.jdbc.update("update meeting set title = 'Changed'");
		HttpResponse<String> after = ask(SHORT, "{}");
		this.jdbc.update("update meeting set title = 'Meeting with President Rahmon'");

		assertThat(after.body()).contains("Changed");
		assertThat(after.headers().firstValue("ETag")).isNotEqualTo(before.headers().firstValue("ETag"));
	}

	@Test
	void anAnswerThatIsTooLongIsNotKept() throws Exception {
		ask(LONG, "{}");
		loseTheTable();

		assertThat(ask(LONG, "{}").body()).contains("INTERNAL_ERROR");
	}

	@Test
	void anAnswerWithErrorsIsNotKept() throws Exception {
		loseTheTable();
		ask(SHORT, "{}");
		putTheTableBack();

		assertThat(ask(SHORT, "{}").body()).contains("Rahmon");
	}

	@ParameterizedTest
	@CsvSource({ "Authorization, Bearer " + EditorTokens.RIGHT, "X-GraphQL-Cost, true" })
	void anAnswerForOneClientIsNeitherKeptNorTaken(String header, String value) throws Exception {
		ask(SHORT, "{}");
		loseTheTable();

		assertThat(this.requests
			.send(this.requests.to("/graphql?query=%7Bmeetings%20%7Bnodes%20%7Btitle%7D%7D%7D")
				.header(header, value)
				.header("Accept", Requests.GRAPHQL)
				.build())
			.body()).contains("INTERNAL_ERROR");
	}

	@Test
	void aRequestInAnotherCharsetIsNotTakenForWhatItsBytesWouldBe() throws Exception {
		String body = "{\"query\":\"{meetings(filter: {place: \\\"é\\\"}) {totalCount}}\"}";
		this.requests.post(BodyPublishers.ofString(body), Requests.JSON, Requests.GRAPHQL);
		loseTheTable();

		assertThat(this.requests
			.post(BodyPublishers.ofString(body), Requests.JSON + ";charset=ISO-8859-1", Requests.GRAPHQL)
			.body()).contains("INTERNAL_ERROR");
	}

	private void loseTheTable() {
		this.jdbc.execute("alter table meeting rename to lost");
	}

	private HttpResponse<String> ask(String document, String variables) throws Exception {
		return this.requests.post(
				BodyPublishers.ofString("{\"query\":\"" + document + "\",\"variables\":" + variables + "}"),
				Requests.JSON, Requests.GRAPHQL);
	}

}
