package org.meetingrecords.topic;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Tests the shipped rules on single paragraphs of the corpus, which somebody has read:
 * for ten topics, {@code paragraphs.csv} says which paragraph is about them.
 */
class ParagraphCorpusTests {

	private static final List<String> TOPICS = List.of("Security", "Foreign policy", "Armed Forces", "Energy",
			"Economy and finance", "Fight against terrorism", "Great Patriotic War", "Healthcare", "Education",
			"Trade");

	@Test
	void topicsOfParagraphsAreFoundAndNoOthers() throws IOException {
		assumeThat(TopicCorpus.FOLDER.resolve("gold.jsonl")).as("a corpus of pages beside the project").exists();
		Map<Integer, TopicCorpus.Page> pages = TopicCorpus.pages();
		List<Label> labels = labels().stream().filter((label) -> pages.containsKey(label.page())).toList();
		assumeThat(labels).as("the pages that were labelled").isNotEmpty();
		TopicCorpus.Shipped rules = TopicCorpus.rules();
		TopicMeasurement included = new TopicMeasurement(rules.taxonomy(), rules.topicMatcher(), List.of());
		List<Score> scores = new ArrayList<>();
		TOPICS.forEach((topic) -> scores.add(new Score(topic, included.includedIn(topic))));
		for (Label label : labels) {
			String text = label.in(pages);
			assertThat(crc(text)).as("the paragraph that was read: %s", label).isEqualTo(label.crc());
			Set<String> found = rules.topicMatcher()
				.match(List.of(text))
				.stream()
				.map(TopicMatch::topic)
				.collect(Collectors.toSet());
			scores.forEach((score) -> score.add(label, found));
		}
		Score total = new Score("all", Set.of());
		scores.forEach(total::add);
		scores.forEach((score) -> System.out.println(score));
		System.out.println(total);

		assertThat(labels).hasSizeGreaterThanOrEqualTo(120);
		assertThat(total.precision()).as("precision").isGreaterThanOrEqualTo(0.9);
		assertThat(total.recall()).as("recall").isGreaterThanOrEqualTo(0.8);
	}

	private static List<Label> labels() throws IOException {
		try (InputStream file = Objects
			.requireNonNull(ParagraphCorpusTests.class.getResourceAsStream("/topics/paragraphs.csv"))) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.skip(1)
				.map(Label::of)
				.toList();
		}
	}

	private static String crc(String text) {
		CRC32 sum = new CRC32();
		sum.update(text.getBytes(StandardCharsets.UTF_8));
		return "%08x".formatted(sum.getValue());
	}

	private record Label(int page, int utterance, int paragraph, String crc, List<String> about,
			List<String> inPassing) {

		static Label of(String line) {
			String[] cells = line.split(",", -1);
			return new Label(Integer.parseInt(cells[0]), Integer.parseInt(cells[1]), Integer.parseInt(cells[2]),
					cells[3], topics(cells[5]), topics(cells[6]));
		}

		private static List<String> topics(String cell) {
			List<String> topics = Arrays.stream(cell.split(";")).filter((topic) -> !topic.isEmpty()).toList();
			assertThat(TOPICS).containsAll(topics);
			return topics;
		}

		String in(Map<Integer, TopicCorpus.Page> pages) {
			return Objects.requireNonNull(pages.get(this.page)).utterances().get(this.utterance).get(this.paragraph);
		}

	}

	private static final class Score {

		private final String topic;

		private final Set<String> included;

		private int hits;

		private int strays;

		private int misses;

		Score(String topic, Set<String> included) {
			this.topic = topic;
			this.included = included;
		}

		// a topic that is only touched is neither right nor wrong to be found
		void add(Label label, Set<String> found) {
			boolean isFound = found.stream().anyMatch(this.included::contains);
			boolean isAbout = label.about().contains(this.topic);
			this.hits += (isFound && isAbout) ? 1 : 0;
			this.misses += (!isFound && isAbout) ? 1 : 0;
			this.strays += (isFound && !isAbout && !label.inPassing().contains(this.topic)) ? 1 : 0;
		}

		void add(Score other) {
			this.hits += other.hits;
			this.strays += other.strays;
			this.misses += other.misses;
		}

		double precision() {
			return (double) this.hits / (this.hits + this.strays);
		}

		double recall() {
			return (double) this.hits / (this.hits + this.misses);
		}

		@Override
		public String toString() {
			return "%-24s precision %.2f, recall %.2f (%d found, %d wrongly found, %d missed)".formatted(this.topic,
					precision(), recall(), this.hits, this.strays, this.misses);
		}

	}

}
