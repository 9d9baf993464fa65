package org.meetingrecords.topic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.HighlightsMatch;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.meetingrecords.text.Tokens;

/**
 * Finds topics by their rules, which Lucene's monitor keeps indexed by the words that
 * they need: only those are tried that a text has the words of. May be asked by several
 * threads, also while rules are replaced.
 */
public final class StoredRules implements TopicMatcher, AutoCloseable {

	private static final Comparator<HighlightsMatch.Hit> LONGEST_FIRST = Comparator
		.comparingInt((HighlightsMatch.Hit hit) -> hit.endOffset - hit.startOffset)
		.reversed()
		.thenComparingInt((hit) -> hit.startOffset);

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
		List<TopicMatch> matches = new ArrayList<>();
		for (int i = 0; i < paragraphs.size(); i++) {
			String paragraph = paragraphs.get(i);
			for (HighlightsMatch match : matches(paragraph)) {
				for (HighlightsMatch.Hit hit : longest(match)) {
					matches.add(new TopicMatch(match.getQueryId(), i, hit.startOffset, hit.endOffset,
							paragraph.substring(hit.startOffset, hit.endOffset)));
				}
			}
		}
		matches.sort(IN_ORDER);
		return matches;
	}

	private Iterable<HighlightsMatch> matches(String paragraph) {
		WordStream words = new WordStream(Tokens.of(paragraph), this.terms);
		if (words.isEmpty()) {
			return List.of();
		}
		Document document = new Document();
		document.add(new TextField(Words.FIELD, words));
		try {
			MatchingQueries<HighlightsMatch> matching = this.monitor.match(document, HighlightsMatch.MATCHER);
			matching.getErrors().forEach((slug, error) -> {
				throw new IllegalStateException("The rule of the topic '%s' cannot be applied".formatted(slug), error);
			});
			return matching.getMatches();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A text in memory cannot fail to be read", ex);
		}
	}

	// of words that overlap the longest count
	private static Collection<HighlightsMatch.Hit> longest(HighlightsMatch match) {
		NavigableMap<Integer, HighlightsMatch.Hit> kept = new TreeMap<>();
		match.getHits(Words.FIELD).stream().sorted(LONGEST_FIRST).forEach((hit) -> {
			Map.Entry<Integer, HighlightsMatch.Hit> before = kept.lowerEntry(hit.endOffset);
			if (before == null || before.getValue().endOffset <= hit.startOffset) {
				kept.put(hit.startOffset, hit);
			}
		});
		return kept.values();
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

}
