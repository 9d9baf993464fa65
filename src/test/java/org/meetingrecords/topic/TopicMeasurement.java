package org.meetingrecords.topic;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How well the rules find what editors filed pages under. A topic counts as found in a
 * page if its rule, or that of a topic which is part of it, matches in any utterance.
 */
class TopicMeasurement {

	private static final int FEWEST_PAGES = 5;

	private final Map<String, TopicDefinition> topics;

	private final Map<Integer, Set<String>> found = new HashMap<>();

	private final List<String> measured;

	TopicMeasurement(Taxonomy taxonomy, TopicMatcher matcher, Collection<TopicCorpus.Page> pages) {
		this.topics = taxonomy.topics().stream().collect(Collectors.toMap(TopicDefinition::slug, Function.identity()));
		for (TopicCorpus.Page page : pages) {
			this.found.put(page.id(),
					page.utterances()
						.stream()
						.flatMap((utterance) -> matcher.match(utterance).stream())
						.map(TopicMatch::topic)
						.collect(Collectors.toSet()));
		}
		Map<String, Long> tagged = pages.stream()
			.flatMap((page) -> page.tags().stream())
			.collect(Collectors.groupingBy((tag) -> tag, Collectors.counting()));
		this.measured = tagged.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() >= FEWEST_PAGES)
			.sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
			.map(Map.Entry::getKey)
			.toList();
	}

	// of those that enough pages are filed under, in the whole corpus
	Report over(List<TopicCorpus.Page> pages) {
		return new Report(
				this.measured.stream().map((topic) -> row(topic, pages)).filter((row) -> row.tagged() > 0).toList());
	}

	// every topic of the taxonomy that is found too often to tell anything
	List<String> foundInMoreThan(double share, Collection<TopicCorpus.Page> pages) {
		return this.topics.values()
			.stream()
			.map(TopicDefinition::name)
			.filter((name) -> count(pages, includedIn(name)) > share * pages.size())
			.sorted()
			.toList();
	}

	Set<String> includedIn(String name) {
		Set<String> included = new HashSet<>();
		Deque<String> open = new ArrayDeque<>();
		this.topics.values()
			.stream()
			.filter((topic) -> topic.name().equals(name))
			.forEach((topic) -> open.add(topic.slug()));
		while (!open.isEmpty()) {
			String slug = open.remove();
			if (included.add(slug)) {
				open.addAll(this.topics.get(slug).narrower());
			}
		}
		return included;
	}

	private Row row(String topic, List<TopicCorpus.Page> pages) {
		Set<String> included = includedIn(topic);
		Map<Boolean, List<TopicCorpus.Page>> parts = pages.stream()
			.collect(Collectors.partitioningBy((page) -> page.tags().contains(topic)));
		return new Row(topic, parts.get(true).size(), count(parts.get(true), included), parts.get(false).size(),
				count(parts.get(false), included));
	}

	private int count(Collection<TopicCorpus.Page> pages, Set<String> included) {
		return (int) pages.stream()
			.filter((page) -> this.found.get(page.id()).stream().anyMatch(included::contains))
			.count();
	}

	/**
	 * What was measured of one topic.
	 *
	 * @param topic the topic's name
	 * @param tagged how many pages are filed under it
	 * @param hits in how many of these it is found
	 * @param others how many pages are not filed under it
	 * @param strays in how many of these it is found
	 */
	record Row(String topic, int tagged, int hits, int others, int strays) {

		double recall() {
			return (double) this.hits / this.tagged;
		}

		double rate() {
			return (double) this.strays / this.others;
		}

		double lift() {
			return (this.strays > 0) ? recall() / rate() : Double.POSITIVE_INFINITY;
		}

		double share() {
			return (double) (this.hits + this.strays) / (this.tagged + this.others);
		}

	}

	record Report(List<Row> rows) {

		double recall() {
			return (double) this.rows.stream().mapToInt(Row::hits).sum()
					/ this.rows.stream().mapToInt(Row::tagged).sum();
		}

		double medianLift() {
			List<Double> lifts = this.rows.stream().map(Row::lift).sorted(Comparator.naturalOrder()).toList();
			int middle = lifts.size() / 2;
			return (lifts.size() % 2 == 1) ? lifts.get(middle) : (lifts.get(middle - 1) + lifts.get(middle)) / 2;
		}

		String table() {
			StringBuilder table = new StringBuilder("| topic | pages | recall | elsewhere | lift | all pages |\n");
			table.append("| --- | --- | --- | --- | --- | --- |\n");
			this.rows.forEach(
					(row) -> table.append("| %s | %d | %.0f %% | %.1f %% | %.1f | %.0f %% |\n".formatted(row.topic(),
							row.tagged(), 100 * row.recall(), 100 * row.rate(), row.lift(), 100 * row.share())));
			return table.toString();
		}

		String totals() {
			return "%d topics, recall %.1f %%, median lift %.2f".formatted(this.rows.size(), 100 * recall(),
					medianLift());
		}

	}

}
