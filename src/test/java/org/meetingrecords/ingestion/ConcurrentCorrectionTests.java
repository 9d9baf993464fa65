package org.meetingrecords.ingestion;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of editions of one record that come at the same time, as from several servers of
 * one archive.
 */
@RecordsTest
class ConcurrentCorrectionTests {

	private static final String REVISIONS = """
			{ meeting(slug: "2031-01-02-harbour-talks") { revisions(orderBy: OLDEST) { nodes {
			  changes(filter: {kind: REWORDED}) { nodes { before { text } after { text } } } } } } }""";

	private static final String CHANGES = "meeting.revisions.nodes[*].changes.nodes[*].";

	@Autowired
	private HarbourTalks talks;

	@Autowired
	private Graph graph;

	@BeforeEach
	void recordTheFirstEdition() {
		this.talks.begin();
	}

	@RepeatedTest(3)
	void editionsThatComeAtOnceAreTakenOverOneAfterTheOther() throws Exception {
		List<String> ids = this.talks.ids();
		List<String> grains = List.of("oats", "wheat", "maize", "millet");

		assertThat(atOnce(grains.stream().map((grain) -> HarbourTalks.FIRST.replace("rye", grain)).toList()))
			.containsOnly("0 imported, 1 updated, 0 unchanged, 0 refused");

		assertThat(this.talks.ids()).isEqualTo(ids);
		List<String> after = this.graph.texts(REVISIONS, CHANGES + "after.text");
		assertThat(after)
			.containsExactlyInAnyOrderElementsOf(grains.stream().map("We talk of %s today."::formatted).toList());
		assertThat(this.graph.texts(REVISIONS, CHANGES + "before.text")).containsExactlyElementsOf(
				Stream.concat(Stream.of("We talk of rye today."), after.stream().limit(3)).toList());
		assertThat(this.talks.texts()).first().isEqualTo(after.get(3));
	}

	@RepeatedTest(3)
	void editionThatComesTwiceAtOnceIsUnchangedForTheSecond() throws Exception {
		String edition = HarbourTalks.FIRST.replace("rye", "oats").replace("Grace Holt: Yes.", "Grace Holt: No.");

		assertThat(atOnce(List.of(edition, edition))).containsExactlyInAnyOrder(
				"0 imported, 1 updated, 0 unchanged, 0 refused", "0 imported, 0 updated, 1 unchanged, 0 refused");
		assertThat(this.graph.texts(REVISIONS, CHANGES + "after.text")).containsExactly("We talk of oats today.",
				"No.");
	}

	private List<String> atOnce(List<String> editions) throws Exception {
		CyclicBarrier start = new CyclicBarrier(editions.size());
		ExecutorService servers = Executors.newFixedThreadPool(editions.size());
		try {
			List<Future<String>> results = servers
				.invokeAll(editions.stream().<Callable<String>>map((edition) -> () -> {
					start.await();
					return this.talks.run(edition);
				}).toList());
			return List.of(results.stream().map(ConcurrentCorrectionTests::get).toArray(String[]::new));
		}
		finally {
			servers.shutdownNow();
		}
	}

	private static String get(Future<String> result) {
		try {
			return result.get();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
