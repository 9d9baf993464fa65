package org.meetingrecords.caching;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.meetingrecords.MeetingRecordsApplication;
import org.meetingrecords.http.Requests;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that two servers of one archive never answer what it was before a change that is
 * committed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoServersTests {

	private static final int CHANGES = 150;

	private static final String QUERY = "{\"query\":\"{meetings {nodes {title place}}}\"}";

	private final List<ConfigurableApplicationContext> servers = new ArrayList<>();

	/** The number of the last change whose commit has returned. */
	private final AtomicInteger committed = new AtomicInteger();

	private final AtomicBoolean done = new AtomicBoolean();

	@BeforeAll
	void start() {
		for (int server = 0; server < 2; server++) {
			this.servers.add(new SpringApplicationBuilder(MeetingRecordsApplication.class).run("--server.port=0",
					"--spring.datasource.url=jdbc:h2:mem:two-servers", "--logging.level.root=warn"));
		}
		change(0, 0);
	}

	@AfterAll
	void stop() {
		this.servers.forEach(ConfigurableApplicationContext::close);
	}

	@Test
	void noServerAnswersWhatWasBeforeACommittedChange() throws Exception {
		ExecutorService readers = Executors.newFixedThreadPool(4);
		List<Future<Integer>> reads = new ArrayList<>();
		for (int reader = 0; reader < 4; reader++) {
			int server = reader % 2;
			reads.add(readers.submit(() -> read(server)));
		}
		for (int number = 1; number <= CHANGES; number++) {
			change(number % 2, number);
		}
		this.done.set(true);

		for (Future<Integer> read : reads) {
			assertThat(read.get()).isPositive();
		}
		readers.shutdown();
	}

	private void change(int server, int number) {
		this.servers.get(server)
			.getBean(JdbcTemplate.class)
			.update("update meeting set place = ?", String.valueOf(number));
		this.committed.set(number);
	}

	// reads until all changes are made, and returns how often
	private int read(int server) throws Exception {
		String port = this.servers.get(server).getEnvironment().getProperty("local.server.port", "");
		Requests requests = new Requests(Integer.parseInt(port));
		int count = 0;
		while (!this.done.get() || count == 0) {
			int least = this.committed.get();
			String body = requests.post(BodyPublishers.ofString(QUERY), Requests.JSON, Requests.JSON).body();
			int seen = JsonMapper.shared().readTree(body).at("/data/meetings/nodes/0/place").asInt();
			assertThat(seen).as(body).isGreaterThanOrEqualTo(least);
			count++;
		}
		return count;
	}

}
