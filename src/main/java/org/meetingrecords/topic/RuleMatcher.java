package org.meetingrecords.topic;

import java.util.List;
import java.util.Map;

import org.apache.lucene.monitor.CandidateMatcher;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Tries the rules that Lucene's monitor thinks of for some words.
 */
final class RuleMatcher extends CandidateMatcher<RuleMatch> {

	private static final int THE_DOCUMENT = 0;

	private final Words words;

	RuleMatcher(IndexSearcher searcher, Words words) {
		super(searcher);
		this.words = words;
	}

	@Override
	protected void matchQuery(String slug, Query query, Map<String, String> metadata) {
		List<Found> found = ((RuleQuery) query).in(this.words);
		if (!found.isEmpty()) {
			addMatch(new RuleMatch(slug, found), THE_DOCUMENT);
		}
	}

	@Override
	public RuleMatch resolve(RuleMatch one, RuleMatch other) {
		throw new IllegalStateException("A rule is stored as one query, and matches once");
	}

}
