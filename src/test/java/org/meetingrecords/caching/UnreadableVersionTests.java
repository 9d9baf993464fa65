package org.meetingrecords.caching;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.meetingrecords.DatabaseTest;
import org.meetingrecords.http.Requests;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests what is answered while nobody can read the version of the archive.
 */
@DatabaseTest
@Tag("postgresql")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:unreadable-version", "meeting-records.ingestion.seed=false" })
class UnreadableVersionTests {

	private static final String QUERY = "{\"query\": \"{meetings {totalCount}}\"}";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private TransactionOperations transactions;

	@Test
	void anAnswerComesWithoutATag() throws Exception {
		Requests requests = new Requests(this.port);
		HttpResponse<String> answer = this.transactions.execute((transaction) -> {
			this.jdbc.execute("lock table archive_version");
			return ask(requests);
		});

		assertThat(answer).isNotNull();
		assertThat(List.of(answer.body(), ask(requests).body()))
			.containsOnly("{\"data\":{\"meetings\":{\"totalCount\":0}}}");
		assertThat(answer.headers().firstValue("ETag")).isEmpty();
		assertThat(ask(requests).headers().firstValue("ETag")).isPresent();
	}

	private static HttpResponse<String> ask(Requests requests) {
		try {
			return requests.post(BodyPublishers.ofString(QUERY), "application/json", "application/json");
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
