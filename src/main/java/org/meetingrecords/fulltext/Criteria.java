package org.meetingrecords.fulltext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.persistence.EntityManager;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.meetingrecords.shared.InvalidInputException;

/**
 * Puts criteria into the index's terms. Only texts make an entry fit better than another.
 */
class Criteria {

	private final EntityManager entityManager;

	Criteria(EntityManager entityManager) {
		this.entityManager = entityManager;
	}

	/**
	 * Return what entries must fit.
	 * @param criterion which of them count
	 * @return the query
	 * @throws InvalidInputException if it has more words than an index takes at once
	 */
	Query of(Criterion criterion) {
		try {
			return new IndexSearcher(new MultiReader()).rewrite(query(criterion));
		}
		catch (IndexSearcher.TooManyClauses ex) {
			throw new InvalidInputException(
					"The texts of the filter have more than %,d words in all: ask for fewer, or in several requests"
						.formatted(ex.getMaxClauseCount()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("An empty index cannot fail to be read", ex);
		}
	}

	private Query query(Criterion criterion) {
		if (criterion instanceof Criterion.Text text) {
			return TextQueries.of(text);
		}
		if (criterion instanceof Criterion.All all) {
			return all(all.criteria());
		}
		if (criterion instanceof Criterion.Any any) {
			BooleanQuery.Builder query = new BooleanQuery.Builder();
			any.criteria().forEach((one) -> query.add(query(one), Occur.SHOULD));
			return query.build();
		}
		return new BoostQuery(new ConstantScoreQuery(fact(criterion)), 0);
	}

	private Query all(List<Criterion> criteria) {
		if (criteria.isEmpty()) {
			return new BoostQuery(new MatchAllDocsQuery(), 0);
		}
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		criteria.forEach((one) -> query.add(query(one), Occur.MUST));
		return query.build();
	}

	private Query fact(Criterion criterion) {
		if (criterion instanceof Criterion.Not not) {
			return new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER)
				.add(query(not.criterion()), Occur.MUST_NOT)
				.build();
		}
		if (criterion instanceof Criterion.Within within) {
			return IntPoint.newRangeQuery(within.field(), (within.min() != null) ? within.min() : Integer.MIN_VALUE,
					(within.max() != null) ? within.max() : Integer.MAX_VALUE);
		}
		if (criterion instanceof Criterion.Begun begun) {
			return TextQueries.of(begun);
		}
		Criterion.Among among = (Criterion.Among) criterion;
		return among(among.field(), among.ids().in(this.entityManager));
	}

	static Query among(String field, List<Long> ids) {
		return ids.isEmpty() ? new MatchNoDocsQuery("there are none")
				: LongPoint.newSetQuery(field, ids.stream().mapToLong(Long::longValue).toArray());
	}

}
