package org.meetingrecords.fulltext;

import java.util.LinkedHashSet;
import java.util.Set;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.meetingrecords.text.TextQuery;

/**
 * The words and phrases of a search, each by itself, without those that must not be
 * there.
 */
final class WantedWords {

	private final Set<TextQuery> words = new LinkedHashSet<>();

	private WantedWords() {
	}

	static Set<TextQuery> of(Criterion criterion) {
		WantedWords wanted = new WantedWords();
		wanted.addOf(criterion);
		return wanted.words;
	}

	static Query query(Criterion criterion, String field) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		of(criterion).forEach((word) -> query.add(TextQueries.places(word, field), Occur.SHOULD));
		return query.build();
	}

	private void addOf(Criterion criterion) {
		if (criterion instanceof Criterion.Text text) {
			add(text.query());
		}
		else if (criterion instanceof Criterion.All all) {
			all.criteria().forEach(this::addOf);
		}
		else if (criterion instanceof Criterion.Any any) {
			any.criteria().forEach(this::addOf);
		}
	}

	private void add(TextQuery query) {
		if (query instanceof TextQuery.SideBySide several) {
			TextQueries.telling(several.parts()).forEach(this::add);
		}
		else if (query instanceof TextQuery.AllOf all) {
			all.parts().forEach(this::add);
		}
		else if (query instanceof TextQuery.OneOf any) {
			any.parts().forEach(this::add);
		}
		else if (query instanceof TextQuery.Without without) {
			add(without.wanted());
		}
		else {
			this.words.add(query);
		}
	}

}
