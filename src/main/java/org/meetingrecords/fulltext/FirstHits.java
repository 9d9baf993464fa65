package org.meetingrecords.fulltext;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.paging.Hit;
import org.meetingrecords.paging.Relevance;
import org.meetingrecords.paging.SortKey;

/**
 * Keeps the first entries of each parent, while all that fit pass by.
 */
class FirstHits implements Collector {

	private final Ranking ranking;

	private final Kin kin;

	private final String key;

	private final int most;

	private final Map<Long, PriorityQueue<Entry>> kept = new HashMap<>();

	FirstHits(Ranking ranking, Kin kin, String key, int most) {
		this.ranking = ranking;
		this.kin = kin;
		this.key = key;
		this.most = most;
	}

	@Override
	public ScoreMode scoreMode() {
		return ScoreMode.COMPLETE;
	}

	@Override
	public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
		return new Leaf(context.reader());
	}

	/**
	 * Return what was kept.
	 * @param basis what the scores were computed from
	 * @return the hits in their order, by parent
	 */
	Map<Long, List<Hit>> hits(Basis basis) {
		Map<Long, List<Hit>> hits = new HashMap<>();
		String scoredOn = basis.toString();
		this.kept.forEach((parent, entries) -> hits.put(parent,
				entries.stream()
					.sorted(Comparator.comparing(Entry::place, this.ranking))
					.map((entry) -> new Hit(entry.id(), this.ranking.place(entry.place(), scoredOn),
							entry.relevance() / Relevance.PRECISION))
					.toList()));
		return hits;
	}

	// the last one of those that are kept is at the head: it goes first
	private void offer(Long parent, Entry entry) {
		PriorityQueue<Entry> entries = this.kept.computeIfAbsent(parent,
				(one) -> new PriorityQueue<>(Comparator.comparing(Entry::place, this.ranking.reversed())));
		Entry last = entries.peek();
		if (entries.size() == this.most && last != null) {
			if (this.ranking.compare(entry.place(), last.place()) >= 0) {
				return;
			}
			entries.poll();
		}
		entries.add(entry);
	}

	private record Entry(long id, long[] place, long relevance) {

	}

	private final class Leaf implements LeafCollector {

		private final Numbers ids;

		private final @Nullable Numbers parents;

		private final List<@Nullable Numbers> sortKeys = new ArrayList<>();

		private @Nullable Scorable scorer;

		private Leaf(LeafReader reader) throws IOException {
			this.ids = Numbers.in(reader, FirstHits.this.key);
			this.parents = FirstHits.this.kin.said(reader);
			for (SortKey<?> sortKey : FirstHits.this.ranking.keys()) {
				this.sortKeys.add(sortKey.path().equals(Relevance.NAME) ? null : Numbers.in(reader, sortKey.path()));
			}
		}

		@Override
		public void setScorer(Scorable newScorer) {
			this.scorer = newScorer;
		}

		@Override
		public void collect(int entry) throws IOException {
			// clients get what the order knows of it
			long relevance = Math.round(Objects.requireNonNull(this.scorer).score() * Relevance.PRECISION);
			long[] place = place(entry, relevance);
			if (FirstHits.this.ranking.contains(place)) {
				Entry hit = new Entry(this.ids.one(entry), place, relevance);
				for (Long parent : FirstHits.this.kin.of(this.parents, entry)) {
					offer(parent, hit);
				}
			}
		}

		private long[] place(int entry, long relevance) throws IOException {
			long[] place = new long[this.sortKeys.size()];
			for (int i = 0; i < place.length; i++) {
				Numbers numbers = this.sortKeys.get(i);
				place[i] = FirstHits.this.ranking.number(i, (numbers != null) ? numbers.one(entry) : relevance);
			}
			return place;
		}

	}

}
