package org.meetingrecords.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Measures the shipped rules on a corpus of real pages: whether what editors filed a page
 * under is found in what is said there, and seldom elsewhere.
 */
class TopicCorpusTests {

	@Test
	void whatPagesAreFiledUnderIsFoundThereAndSeldomElsewhere() throws IOException {
		assumeThat(TopicCorpus.FOLDER).as("a corpus of pages beside the project").exists();
		List<TopicCorpus.Page> pages = List.copyOf(TopicCorpus.pages().values());
		TopicCorpus.Shipped rules = TopicCorpus.rules();
		TopicMeasurement measurement = new TopicMeasurement(rules.taxonomy(), rules.topicMatcher(), pages);
		TopicMeasurement.Report report = measurement.over(pages);
		show(report, measurement.over(half(pages, 0)), measurement.over(half(pages, 1)));

		assertThat(report.recall()).as("recall").isGreaterThanOrEqualTo(0.8);
		assertThat(report.medianLift()).as("median lift").isGreaterThanOrEqualTo(5);
		assertThat(measurement.foundInMoreThan(0.4, pages)).as("topics that are found nearly everywhere").isEmpty();
	}

	private static List<TopicCorpus.Page> half(List<TopicCorpus.Page> pages, int remainder) {
		return pages.stream().filter((page) -> page.id() % 2 == remainder).toList();
	}

	private static void show(TopicMeasurement.Report all, TopicMeasurement.Report even, TopicMeasurement.Report odd)
			throws IOException {
		String text = "%s%nall pages: %s%neven ids, on which the rules were tuned: %s%nodd ids: %s%n"
			.formatted(all.table(), all.totals(), even.totals(), odd.totals());
		System.out.print(text);
		Files.writeString(Path.of("target/topics.md"), text);
	}

}
