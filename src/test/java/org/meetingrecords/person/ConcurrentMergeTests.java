package org.meetingrecords.person;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.Sample;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of merges and splits while records of the same people come in.
 */
@RecordsTest
class ConcurrentMergeTests {

	private static final int ROUNDS = 15;

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@Autowired
	private MergedPeople people;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void noRecordIsLeftWithWhoWasMerged() throws Exception {
		this.archive.clear();
		this.archive.record(Sample.of("Talks", "2031-01-01").says("Ada Brook", "Rye.").says("Ida Vale", "Rye."));
		String ada = this.people.id("ada-brook");
		String ida = this.people.id("ida-vale");
		CyclicBarrier start = new CyclicBarrier(3);

		atOnce(() -> {
			start.await();
			for (int round = 0; round < ROUNDS; round++) {
				this.people.merge(ada, ida);
				this.people.split(ida);
			}
			return this.people.merge(ada, ida);
		}, () -> recordTalks(start), () -> recordTalks(start));

		for (String table : List.of("participant", "utterance", "topic_utterance", "person_topic", "meeting_person")) {
			assertThat(this.jdbc.queryForList(
					"select count(*) from " + table
							+ " where person_id in (select id from person where merged_into_id is not null)",
					Long.class))
				.as(table)
				.containsExactly(0L);
		}
		assertThat(number("{ utterances(filter: {speaker: {slug: \"ida-vale\"}}) { totalCount } }",
				"utterances.totalCount"))
			.isEqualTo(2 + ROUNDS * 2);
		assertThat(number("{ person(slug: \"ada-brook\") { topics { nodes { utteranceCount } } } }",
				"person.topics.nodes[0].utteranceCount"))
			.isEqualTo(2 + ROUNDS * 2);
	}

	private Integer number(String query, String path) {
		return this.graph.ask(query).path(path).entity(Integer.class).get();
	}

	private String recordTalks(CyclicBarrier start) throws Exception {
		start.await();
		for (int round = 0; round < ROUNDS; round++) {
			record(Sample.of("Talks", "2031-02-01").lists("Ida Vale", "Vale Ida").says("Ida Vale", "Rye."));
		}
		return "";
	}

	// as an import does: another may have been quicker to give the meeting its slug
	private void record(Sample sample) {
		while (true) {
			try {
				this.archive.record(sample);
				return;
			}
			catch (ConcurrencyFailureException | DataIntegrityViolationException ex) {
				// again
			}
		}
	}

	@SafeVarargs
	private static void atOnce(Callable<String>... tasks) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(tasks.length);
		try {
			List<Future<String>> results = new ArrayList<>();
			for (Callable<String> task : tasks) {
				results.add(threads.submit(task));
			}
			for (Future<String> result : results) {
				result.get();
			}
		}
		finally {
			threads.shutdownNow();
		}
	}

}
