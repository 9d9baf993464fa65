package org.meetingrecords.topic;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a rule asks for in indexed texts.
 */
final class RuleWeight extends ConstantScoreWeight {

	private static final float COST = 1000;

	private final Finder finder;

	RuleWeight(Query query, Finder finder, float boost) {
		super(query, boost);
		this.finder = finder;
	}

	@Override
	public @Nullable Matches matches(LeafReaderContext context, int document) throws IOException {
		List<Span> spans = find(context, document).stream()
			.flatMap((found) -> found.parts().stream())
			.distinct()
			.sorted(Comparator.comparingInt(Span::first).thenComparingInt(Span::last))
			.toList();
		return spans.isEmpty() ? null : MatchesUtils.forField(Words.FIELD, () -> new SpanMatches(getQuery(), spans));
	}

	@Override
	public Scorer scorer(LeafReaderContext context) {
		DocIdSetIterator all = DocIdSetIterator.all(context.reader().maxDoc());
		return new ConstantScoreScorer(this, score(), ScoreMode.COMPLETE_NO_SCORES, new TwoPhaseIterator(all) {

			@Override
			public boolean matches() throws IOException {
				return !find(context, all.docID()).isEmpty();
			}

			@Override
			public float matchCost() {
				return COST;
			}

		});
	}

	@Override
	public boolean isCacheable(LeafReaderContext context) {
		return true;
	}

	private List<Found> find(LeafReaderContext context, int document) throws IOException {
		return this.finder.in(new Words(context.reader(), document), Hidden.NOTHING);
	}

}
