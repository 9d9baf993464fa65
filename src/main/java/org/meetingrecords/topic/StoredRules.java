package org.meetingrecords.topic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.TermFilteredPresearcher;

/**
 * Finds topics by their rules, which Lucene's monitor keeps indexed by the words that
 * they need: only those are tried that a text has the words of. May be asked by several
 * threads, also while rules are replaced.
 */
public final class StoredRules implements TopicMatcher, AutoCloseable {

	private static final Comparator<TopicMatch> IN_ORDER = Comparator.comparingInt(TopicMatch::paragraph)
		.thenComparingInt(TopicMatch::start)
		.thenComparing(TopicMatch::topic);

	private final Monitor monitor;

	private Map<String, Rule> rules = Map.of();

	private volatile Set<String> terms = Set.of();

	/**
	 * Store rules.
	 * @param rules the rules, by the slugs of their topics
	 */
	public StoredRules(Map<String, Rule> rules) {
		try {
			// texts come analysed
			this.monitor = new Monitor(new KeywordAnalyzer(), new TermFilteredPresearcher());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		replace(rules);
	}

	/**
	 * Store these rules instead of those before; what stays the same costs nothing.
	 * @param wanted the rules, by the slugs of their topics
	 */
	public synchronized void replace(Map<String, Rule> wanted) {
		List<MonitorQuery> changed = wanted.entrySet()
			.stream()
			.filter((entry) -> !isStored(entry.getKey(), entry.getValue()))
			.map((entry) -> new MonitorQuery(entry.getKey(), entry.getValue().query()))
			.toList();
		List<String> dropped = this.rules.keySet().stream().filter((slug) -> !wanted.containsKey(slug)).toList();
		Set<String> needed = new HashSet<>();
		wanted.values().forEach((rule) -> needed.addAll(rule.terms()));
		try {
			// until the rules of before are gone, they find their words
			this.terms = both(this.terms, needed);
			this.monitor.register(changed);
			this.monitor.deleteById(dropped);
			this.terms = needed;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.rules = Map.copyOf(wanted);
	}

	private static Set<String> both(Set<String> some, Set<String> others) {
		Set<String> all = new HashSet<>(some);
		all.addAll(others);
		return all;
	}

	private boolean isStored(String slug, Rule rule) {
		Rule stored = this.rules.get(slug);
		return stored != null && stored.text().equals(rule.text());
	}

	@Override
	public List<TopicMatch> match(List<String> paragraphs) {
		return match(Map.of(0, paragraphs)).getOrDefault(0, List.of());
	}

	/**
	 * Find topics in several utterances, which costs less than one after the other.
	 * @param texts the paragraphs of utterances, by whatever key
	 * @param <K> the key
	 * @return the matches of all that have any, each ordered by paragraph, start and
	 * topic
	 */
	public <K> Map<K, List<TopicMatch>> match(Map<K, List<String>> texts) {
		List<Line<K>> lines = Line.of(texts);
		Map<K, List<TopicMatch>> matches = new LinkedHashMap<>();
		for (int i = 0; i < lines.size(); i += Span.PARAGRAPHS) {
			add(lines.subList(i, Math.min(lines.size(), i + Span.PARAGRAPHS)), matches);
		}
		matches.values().forEach((found) -> found.sort(IN_ORDER));
		return matches;
	}

	private <K> void add(List<Line<K>> lines, Map<K, List<TopicMatch>> matches) {
		for (RuleMatch match : matches(lines.stream().map(Line::text).toList())) {
			for (Span span : match.spans()) {
				Line<K> line = lines.get(span.paragraph());
				matches.computeIfAbsent(line.key(), (first) -> new ArrayList<>())
					.add(line.match(match.getQueryId(), span));
			}
		}
	}

	private Iterable<RuleMatch> matches(List<String> paragraphs) {
		Words words = new Words(paragraphs, this.terms);
		if (words.terms().isEmpty()) {
			return List.of();
		}
		Document terms = new Document();
		terms.add(new TextField(RuleQuery.FIELD, new Terms(words.terms())));
		try {
			MatchingQueries<RuleMatch> matching = this.monitor.match(terms,
					(searcher) -> new RuleMatcher(searcher, words));
			matching.getErrors().forEach((slug, error) -> {
				throw new IllegalStateException("The rule of the topic '%s' cannot be applied".formatted(slug), error);
			});
			return matching.getMatches();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Words in memory cannot fail to be read", ex);
		}
	}

	@Override
	public void close() {
		try {
			this.monitor.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A paragraph of an utterance.
	 *
	 * @param key the utterance
	 * @param number the number of the paragraph, from 0
	 * @param text the paragraph
	 * @param <K> what utterances are known by
	 */
	private record Line<K>(K key, int number, String text) {

		static <K> List<Line<K>> of(Map<K, List<String>> texts) {
			List<Line<K>> lines = new ArrayList<>();
			texts.forEach((key, paragraphs) -> {
				for (int i = 0; i < paragraphs.size(); i++) {
					lines.add(new Line<>(key, i, paragraphs.get(i)));
				}
			});
			return lines;
		}

		TopicMatch match(String topic, Span span) {
			return new TopicMatch(topic, this.number, span.start(), span.end(),
					this.text.substring(span.start(), span.end()));
		}

	}

}
