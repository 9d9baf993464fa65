package org.meetingrecords.fulltext;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/**
 * Counts the entries of each parent by what they count for.
 */
class Tally implements Collector {

	private final Kin kin;

	private final Kin values;

	private final Map<Long, Map<Long, Long>> counts = new HashMap<>();

	Tally(Kin kin, Kin values) {
		this.kin = kin;
		this.values = values;
	}

	/**
	 * Return what was counted.
	 * @return the numbers of entries, by parent and by what they count for
	 */
	Map<Long, Map<Long, Long>> counts() {
		return this.counts;
	}

	@Override
	public ScoreMode scoreMode() {
		return ScoreMode.COMPLETE_NO_SCORES;
	}

	@Override
	public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
		Numbers parents = this.kin.said(context.reader());
		Numbers said = this.values.said(context.reader());
		return new LeafCollector() {

			@Override
			public void setScorer(Scorable scorer) {
				// whatever fits counts as much
			}

			@Override
			public void collect(int entry) throws IOException {
				count(parents, said, entry);
			}

		};
	}

	private void count(@Nullable Numbers parents, @Nullable Numbers said, int entry) throws IOException {
		Collection<Long> values = this.values.of(said, entry);
		for (Long parent : this.kin.of(parents, entry)) {
			Map<Long, Long> numbers = this.counts.computeIfAbsent(parent, (key) -> new HashMap<>());
			values.forEach((value) -> numbers.merge(value, 1L, Long::sum));
		}
	}

}
