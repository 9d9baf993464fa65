package org.meetingrecords.fulltext;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.meetingrecords.shared.InvalidInputException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What scores are computed from beside the entries themselves: how many entries there
 * are, how long, and how many have a term. These change with every entry that is added; a
 * list that is read page by page is scored by those of its first page throughout.
 */
final class Basis {

	private static final JsonMapper JSON = JsonMapper.shared();

	/** Under which the words that are looked for have their number. */
	private static final String WORDS = "";

	/** By field, and by field, space and term. */
	private final Map<String, long[]> numbers;

	private Basis(Map<String, long[]> numbers) {
		this.numbers = numbers;
	}

	static Basis ofNow(Criterion criterion) {
		return new Basis(new TreeMap<>(Map.of(WORDS, words(criterion))));
	}

	static Basis parse(String text, Criterion criterion) {
		Basis basis = new Basis(JSON.readValue(text, new TypeReference<TreeMap<String, long[]>>() {
		}));
		if (!Arrays.equals(basis.numbers.get(WORDS), words(criterion))) {
			throw new InvalidInputException("The cursor belongs to a list in which other words are looked for:"
					+ " use one that a list with this 'text' gave out");
		}
		return basis;
	}

	private static long[] words(Criterion criterion) {
		return new long[] { WantedWords.of(criterion).toString().hashCode() };
	}

	CollectionStatistics of(CollectionStatistics now) {
		long[] kept = this.numbers.computeIfAbsent(now.field(),
				(field) -> new long[] { now.maxDoc(), now.docCount(), now.sumTotalTermFreq(), now.sumDocFreq() });
		return new CollectionStatistics(now.field(), kept[0], kept[1], kept[2], kept[3]);
	}

	TermStatistics of(Term term, TermStatistics now) {
		long[] kept = this.numbers.computeIfAbsent(term.field() + " " + term.text(),
				(key) -> new long[] { now.docFreq(), now.totalTermFreq() });
		return new TermStatistics(term.bytes(), kept[0], kept[1]);
	}

	@Override
	public String toString() {
		return JSON.writeValueAsString(this.numbers);
	}

}
