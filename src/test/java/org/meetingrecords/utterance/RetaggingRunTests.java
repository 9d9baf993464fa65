package org.meetingrecords.utterance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meetingrecords.Archive;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.Sample;
import org.meetingrecords.topic.EditedTopics;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link Retagging} while something else happens.
 */
@RecordsTest
class RetaggingRunTests {

	@Autowired
	private Archive archive;

	@Autowired
	private EditedTopics topics;

	@Autowired
	private TaggedArchive tagged;

	@Autowired
	private Retagging retagging;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void recordMeetings() {
		this.tagged.record();
	}

	@AfterEach
	void bringTheRulesBack() {
		this.topics.reset();
	}

	@Test
	void manyMatchesComeAndGoAtOnce() {
		this.archive.record(Sample.of("Counting", "2031-01-03").says("Ada Brook", "Barley, ".repeat(5000)));
		this.topics.create("Barley", "barley");
		this.tagged.retag();
		assertThat(this.tagged.ids("where t.slug = 'barley'")).hasSize(5002);

		this.topics.rule("barley", "nothing");
		this.tagged.retag();
		assertThat(this.tagged.ids("where t.slug = 'barley'")).isEmpty();
	}

	@Test
	void aRestartGoesOnWhereItWas() {
		recordMany();
		this.topics.create("Barley", "barley");

		assertThat(this.retagging.next(() -> false)).isTrue();
		assertThat(this.tagged.progress("barley")).isEqualTo("{done=20, total=32}");
		assertThat(this.retagging.next(() -> false)).isTrue();
		assertThat(this.retagging.next(() -> false)).isFalse();

		assertThat(this.tagged.derived()).isEqualTo(this.tagged.expected()).contains("person cyrus-dell barley 30");
	}

	@Test
	void aSecondChangeOnTheWayIsRightInTheEnd() {
		recordMany();
		this.topics.create("Barley", "barley");
		this.retagging.next(() -> false);
		this.topics.rule("barley", "fishing");
		this.retagging.next(() -> false);
		this.topics.create("Crumbs", "crumbs");
		this.tagged.retag();

		assertThat(this.tagged.derived()).isEqualTo(this.tagged.expected())
			.contains("person ada-brook barley 1", "person cyrus-dell barley 1");
	}

	@Test
	void whatIsImportedMeanwhileHasTheNewRule() {
		recordMany();
		this.topics.create("Barley", "barley");
		this.archive.record(Sample.of("Late talks", "2031-03-01").says("Ada Brook", "Late barley."));

		assertThat(this.tagged.evidence("barley")).containsExactly("0 5 11 barley");
		this.tagged.retag();
		assertThat(this.tagged.derived()).isEqualTo(this.tagged.expected());
	}

	@Test
	void anImportThatDidNotSeeTheChangeIsCaughtUpWith() {
		this.topics.create("Barley", "barley");
		this.tagged.retag();
		this.jdbc.update("delete from topic_match where topic_id = (select id from topic where slug = 'barley')");
		this.jdbc.update("update meeting_tagging set rules_version = rules_version - 1");

		this.tagged.retag();

		assertThat(this.tagged.evidence("barley")).containsExactly("0 0 6 Barley", "2 5 11 barley");
		assertThat(this.tagged.derived()).isEqualTo(this.tagged.expected());
	}

	@Test
	void serversShareTheWork() throws Exception {
		recordMany();
		this.topics.create("Barley", "barley");
		ExecutorService servers = Executors.newFixedThreadPool(3);
		List<Future<?>> runs = new ArrayList<>();
		for (int server = 0; server < 3; server++) {
			runs.add(servers.submit(this.tagged::retag));
		}
		servers.shutdown();
		for (Future<?> run : runs) {
			run.get();
		}
		this.tagged.retag();

		assertThat(this.tagged.derived()).isEqualTo(this.tagged.expected()).contains("person cyrus-dell barley 30");
		assertThat(this.tagged.ids("where t.slug = 'barley'")).hasSize(32);
	}

	@Test
	void aBatchIsGivenUpWhenTheServerIsStopped() {
		this.topics.create("Barley", "barley");

		assertThat(this.retagging.next(() -> true)).isTrue();

		assertThat(this.tagged.progress("barley")).isEqualTo("{done=0, total=2}");
		this.tagged.retag();
		assertThat(this.tagged.derived()).isEqualTo(this.tagged.expected()).contains("person ada-brook barley 1");
	}

	private void recordMany() {
		IntStream.rangeClosed(1, 30)
			.forEach((day) -> this.archive
				.record(Sample.of("Talks", "2031-02-%02d".formatted(Math.min(day, 28))).says("Cyrus Dell", "Barley.")));
	}

}
