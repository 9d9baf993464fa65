package org.meetingrecords.ingestion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.meetingrecords.Archive;
import org.meetingrecords.RecordsTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of imports that run at the same time, as those of several servers of one archive.
 */
@RecordsTest
class ConcurrentImportTests {

	private static final int AT_ONCE = 4;

	@Autowired
	private Archive archive;

	@Autowired
	private FileImport files;

	@Test
	void theSameFileIsStoredOnceAndUnchangedForTheOthers() throws Exception {
		this.archive.clear();
		TranscriptFile seed = new TranscriptFile("65543.txt",
				new ClassPathResource("seed/65543.txt").getContentAsByteArray());
		CyclicBarrier start = new CyclicBarrier(AT_ONCE);

		List<String> summaries = atOnce(() -> {
			ImportReport report = new ImportReport();
			start.await();
			this.files.run(seed, report);
			return report.summary();
		});

		assertThat(summaries).containsExactlyInAnyOrder("1 imported, 0 updated, 0 unchanged, 0 refused",
				"0 imported, 0 updated, 1 unchanged, 0 refused", "0 imported, 0 updated, 1 unchanged, 0 refused",
				"0 imported, 0 updated, 1 unchanged, 0 refused");
	}

	private static List<String> atOnce(Callable<String> server) throws Exception {
		ExecutorService servers = Executors.newFixedThreadPool(AT_ONCE);
		try {
			List<String> results = new ArrayList<>();
			List<Callable<String>> all = Collections.nCopies(AT_ONCE, server);
			for (Future<String> result : servers.invokeAll(all)) {
				results.add(result.get());
			}
			return results;
		}
		finally {
			servers.shutdownNow();
		}
	}

}
