package org.meetingrecords.fulltext;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.meetingrecords.MeetingRecordsApplication;
import org.meetingrecords.meeting.MeetingChanges;
import org.meetingrecords.text.TextQueryParser;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that each server's own index has what other servers of the archive have changed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherServerTests {

	private final List<ConfigurableApplicationContext> servers = new ArrayList<>();

	@BeforeAll
	void start() {
		for (int server = 0; server < 2; server++) {
			this.servers.add(new SpringApplicationBuilder(MeetingRecordsApplication.class).run("--server.port=0",
					"--spring.datasource.url=jdbc:h2:mem:other-server", "--logging.level.root=warn"));
		}
	}

	@AfterAll
	void stop() {
		this.servers.forEach(ConfigurableApplicationContext::close);
	}

	@Test
	void changeIsFoundOnEveryServerAsSoonAsItIsCommitted() {
		for (int number = 1; number <= 40; number++) {
			change(number % 2, "Talks with Guest" + number);
			assertThat(found(0, "guest" + number)).hasSize(1);
			assertThat(found(1, "guest" + number)).hasSize(1);
			assertThat(found(number % 2, "guest" + (number - 1))).isEmpty();
		}
	}

	@Test
	void changeThatIsRolledBackIsNotFound() {
		bean(0, TransactionTemplate.class).executeWithoutResult((status) -> {
			bean(0, JdbcTemplate.class).update("update meeting set title = 'Nobody heard of it'");
			bean(0, MeetingChanges.class).record(meetings());
			status.setRollbackOnly();
		});
		assertThat(found(0, "nobody")).isEmpty();
	}

	private void change(int server, String title) {
		new TransactionTemplate(bean(server, PlatformTransactionManager.class)).executeWithoutResult((status) -> {
			bean(server, JdbcTemplate.class).update("update meeting set title = ?", title);
			bean(server, MeetingChanges.class).record(meetings());
		});
	}

	private List<Long> meetings() {
		return bean(0, JdbcTemplate.class).queryForList("select id from meeting", Long.class);
	}

	private List<Long> found(int server, String text) {
		return bean(server, Texts.class).ids(TextSearch.of("MeetingEntity",
				new Criterion.Text(new TextQueryParser(300).parse(text), List.of("title"))));
	}

	private <T> T bean(int server, Class<T> type) {
		return this.servers.get(server).getBean(type);
	}

}
