package org.meetingrecords.fulltext;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Collects what all entries that fit have in a field.
 */
class Values implements Collector {

	private final String field;

	private final Set<Long> found = new TreeSet<>();

	Values(String field) {
		this.field = field;
	}

	List<Long> all() {
		return List.copyOf(this.found);
	}

	@Override
	public ScoreMode scoreMode() {
		return ScoreMode.COMPLETE_NO_SCORES;
	}

	@Override
	public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
		Numbers numbers = Numbers.in(context.reader(), this.field);
		return new LeafCollector() {

			@Override
			public void setScorer(Scorable scorer) {
				// whatever fits counts as much
			}

			@Override
			public void collect(int entry) throws IOException {
				Values.this.found.addAll(numbers.all(entry));
			}

		};
	}

}
