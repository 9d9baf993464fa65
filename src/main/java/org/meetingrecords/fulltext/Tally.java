package org.meetingrecords.fulltext;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/**
 * Counts the entries of each parent.
 */
class Tally implements Collector {

	private final Kin kin;

	private final Map<Long, Long> counts = new HashMap<>();

	Tally(Kin kin) {
		this.kin = kin;
	}

	Map<Long, Long> counts() {
		return this.counts;
	}

	@Override
	public ScoreMode scoreMode() {
		return ScoreMode.COMPLETE_NO_SCORES;
	}

	@Override
	public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
		String field = this.kin.field();
		Numbers said = (field != null) ? Numbers.in(context.reader(), field) : null;
		return new LeafCollector() {

			@Override
			public void setScorer(Scorable scorer) {
				// whatever fits counts as much
			}

			@Override
			public void collect(int entry) throws IOException {
				count(said, entry);
			}

		};
	}

	private void count(@Nullable Numbers said, int entry) throws IOException {
		for (Long parent : this.kin.of(said, entry)) {
			this.counts.merge(parent, 1L, Long::sum);
		}
	}

}
