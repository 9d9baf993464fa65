package org.meetingrecords.fulltext;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.paging.Facet;
import org.meetingrecords.paging.Family;
import org.meetingrecords.paging.Finder;
import org.meetingrecords.paging.Hit;
import org.meetingrecords.paging.Order;
import org.meetingrecords.paging.Sought;
import org.meetingrecords.paging.Span;

import org.springframework.stereotype.Component;

/**
 * Finds in the index of texts. Whatever was committed before is found.
 */
@Component
class Texts implements Finder {

	private final EntityManager entityManager;

	private final IndexReading reading;

	Texts(EntityManager entityManager, IndexReading reading) {
		this.entityManager = entityManager;
		this.reading = reading;
	}

	@Override
	public Map<Long, List<Hit>> first(Sought sought, Order<?> order, Span span, int most, @Nullable Family family) {
		TextSearch search = (TextSearch) sought;
		Kin kin = Kin.of(family, search, this.entityManager);
		Ranking ranking = new Ranking(order, span);
		Basis basis = ranking.basis(search.criterion());
		Query query = query(search, kin);
		return this.reading.of(search.entity(), (reader) -> {
			FirstHits hits = new FirstHits(ranking, kin, search.key(), most);
			new BasedSearcher(reader, basis).search(query, hits);
			return hits.hits(basis);
		});
	}

	@Override
	public Map<Long, Long> count(Sought sought, @Nullable Family family) {
		TextSearch search = (TextSearch) sought;
		if (family != null) {
			Map<Long, Long> counts = new HashMap<>();
			tally(search, family, Kin.ONE_LIST)
				.forEach((parent, all) -> all.forEach((one, count) -> counts.put(parent, count)));
			return counts;
		}
		Query query = query(search, Kin.ONE_LIST);
		return this.reading.of(search.entity(), (reader) -> Map.of(0L, (long) new IndexSearcher(reader).count(query)));
	}

	@Override
	public Map<Long, Map<Long, Long>> facet(Sought sought, Facet facet, @Nullable Family family) {
		return tally((TextSearch) sought, family, Kin.of(facet, this.entityManager));
	}

	private Map<Long, Map<Long, Long>> tally(TextSearch search, @Nullable Family family, Kin values) {
		Kin kin = Kin.of(family, search, this.entityManager);
		Query query = query(search, kin);
		return this.reading.of(search.entity(), (reader) -> {
			Tally tally = new Tally(kin, values);
			new IndexSearcher(reader).search(query, tally);
			return tally.counts();
		});
	}

	@Override
	public List<Long> ids(Sought sought) {
		TextSearch search = (TextSearch) sought;
		Query query = new Criteria(this.entityManager).of(search.criterion());
		return this.reading.of(search.entity(), (reader) -> {
			Values values = new Values(search.key());
			new IndexSearcher(reader).search(query, values);
			return values.all();
		});
	}

	private Query query(TextSearch search, Kin kin) {
		Query query = new Criteria(this.entityManager).of(search.criterion());
		if (kin.field() == null) {
			return query;
		}
		return new BooleanQuery.Builder().add(query, Occur.MUST)
			.add(Criteria.among(kin.field(), kin.values()), Occur.FILTER)
			.build();
	}

}
