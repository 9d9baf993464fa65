package org.meetingrecords.fulltext;

import java.util.List;
import java.util.function.Function;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.meetingrecords.text.TextQuery;

/**
 * Puts what is asked of a text into the index's terms. Words that stand side by side must
 * all be there, anywhere; where they are close together, the text fits better.
 */
final class TextQueries {

	private static final CharArraySet STOP_WORDS = EnglishAnalyzer.getDefaultStopSet();

	/** How far apart words may stand to count as close. */
	private static final int CLOSE = 4;

	/** How much a field adds that fits less than the best one. */
	private static final float TIE = 0.1f;

	private final List<String> fields;

	private TextQueries(List<String> fields) {
		this.fields = fields;
	}

	static Query of(Criterion.Text text) {
		return new TextQueries(text.fields()).query(text.query());
	}

	/**
	 * Return what finds where a text has what is asked.
	 * @param asked a word, a phrase, or what is near each other
	 * @param field the field with the text
	 * @return the query
	 */
	static Query places(TextQuery asked, String field) {
		return (asked instanceof TextQuery.Near near) ? new IntervalQuery(field, source(field, near))
				: new TextQueries(List.of(field)).query(asked);
	}

	static Query of(Criterion.Begun begun) {
		List<String> words = TextAnalysis.terms(TextAnalysis.WORD_ANALYZER, begun.typed());
		if (words.isEmpty()) {
			return new MatchNoDocsQuery("nothing of it is a word");
		}
		String field = begun.field() + TextAnalysis.AS_WRITTEN;
		int last = words.size() - 1;
		BooleanQuery.Builder all = new BooleanQuery.Builder().add(new PrefixQuery(new Term(field, words.get(last))),
				Occur.FILTER);
		words.subList(0, last).forEach((word) -> all.add(new TermQuery(new Term(field, word)), Occur.FILTER));
		return all.build();
	}

	private Query query(TextQuery asked) {
		if (asked instanceof TextQuery.Word word) {
			return inFields((field) -> phrase(field, stems(word.text()), 0));
		}
		if (asked instanceof TextQuery.Phrase phrase) {
			return inFields((field) -> phrase(field + TextAnalysis.AS_WRITTEN,
					TextAnalysis.terms(TextAnalysis.WORD_ANALYZER, phrase.text()), 0));
		}
		if (asked instanceof TextQuery.SideBySide several) {
			return sideBySide(several.parts());
		}
		if (asked instanceof TextQuery.AllOf all) {
			return joined(all.parts(), Occur.MUST).build();
		}
		if (asked instanceof TextQuery.OneOf any) {
			return joined(any.parts(), Occur.SHOULD).build();
		}
		if (asked instanceof TextQuery.Without without) {
			return new BooleanQuery.Builder().add(query(without.wanted()), Occur.MUST)
				.add(query(without.unwanted()), Occur.MUST_NOT)
				.build();
		}
		return near((TextQuery.Near) asked);
	}

	// how near they are says little: rare words count more
	private Query near(TextQuery.Near near) {
		return joined(List.of(near.first(), near.second()), Occur.MUST)
			.add(inFields((field) -> new IntervalQuery(field, source(field, near))), Occur.MUST)
			.build();
	}

	private Query sideBySide(List<TextQuery> parts) {
		List<TextQuery> telling = telling(parts);
		BooleanQuery.Builder all = joined(telling, Occur.MUST);
		List<String> stems = telling.stream()
			.filter(TextQuery.Word.class::isInstance)
			.flatMap((part) -> stems(((TextQuery.Word) part).text()).stream())
			.toList();
		if (stems.size() > 1) {
			all.add(inFields((field) -> phrase(field, stems, CLOSE)), Occur.SHOULD);
		}
		return all.build();
	}

	/**
	 * Return what is asked but for words that nearly every text has, if there is more.
	 * @param parts what stands side by side
	 * @return the parts that tell texts apart
	 */
	static List<TextQuery> telling(List<TextQuery> parts) {
		List<TextQuery> telling = parts.stream().filter((part) -> !isStopWord(part)).toList();
		return telling.isEmpty() ? parts : telling;
	}

	private BooleanQuery.Builder joined(List<TextQuery> parts, Occur occur) {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		parts.forEach((part) -> all.add(query(part), occur));
		return all;
	}

	// the weightiest first
	private Query inFields(Function<String, Query> inField) {
		if (this.fields.size() == 1) {
			return inField.apply(this.fields.get(0));
		}
		List<Query> alternatives = this.fields.stream()
			.map((field) -> (Query) new BoostQuery(inField.apply(field),
					this.fields.size() - this.fields.indexOf(field)))
			.toList();
		return new DisjunctionMaxQuery(alternatives, TIE);
	}

	private static Query phrase(String field, List<String> terms, int slop) {
		if (terms.size() == 1) {
			return new TermQuery(new Term(field, terms.get(0)));
		}
		return terms.isEmpty() ? new MatchNoDocsQuery("nothing of it is a word")
				: new PhraseQuery(slop, field, terms.toArray(String[]::new));
	}

	private static IntervalsSource source(String field, TextQuery asked) {
		if (asked instanceof TextQuery.Word word) {
			return terms(stems(word.text()));
		}
		if (asked instanceof TextQuery.Phrase phrase) {
			return Intervals.fixField(field + TextAnalysis.AS_WRITTEN,
					terms(TextAnalysis.terms(TextAnalysis.WORD_ANALYZER, phrase.text())));
		}
		if (asked instanceof TextQuery.OneOf any) {
			return Intervals.or(sources(field, any.parts()));
		}
		if (asked instanceof TextQuery.SideBySide several) {
			return Intervals.ordered(sources(field, several.parts()));
		}
		if (asked instanceof TextQuery.Near near) {
			return Intervals.maxgaps(near.distance(),
					Intervals.unordered(source(field, near.first()), source(field, near.second())));
		}
		throw new IllegalStateException("The parser lets nothing else be near: " + asked);
	}

	private static IntervalsSource[] sources(String field, List<TextQuery> parts) {
		return parts.stream().map((part) -> source(field, part)).toArray(IntervalsSource[]::new);
	}

	private static IntervalsSource terms(List<String> terms) {
		return terms.isEmpty() ? Intervals.noIntervals("nothing of it is a word")
				: Intervals.phrase(terms.toArray(String[]::new));
	}

	private static boolean isStopWord(TextQuery part) {
		return part instanceof TextQuery.Word word
				&& TextAnalysis.terms(TextAnalysis.WORD_ANALYZER, word.text()).stream().allMatch(STOP_WORDS::contains);
	}

	private static List<String> stems(String text) {
		return TextAnalysis.terms(TextAnalysis.STEM_ANALYZER, text);
	}

}
