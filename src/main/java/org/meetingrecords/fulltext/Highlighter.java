package org.meetingrecords.fulltext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.paging.Sought;

/**
 * Finds in a text the words for which the index gave it.
 */
public final class Highlighter {

	private final String field;

	private final Query query;

	private Highlighter(String field, Query query) {
		this.field = field;
		this.query = query;
	}

	/**
	 * Return what finds the words that are looked for in a field.
	 * @param sought what is sought
	 * @param field the field
	 * @return the highlighter
	 */
	public static Highlighter of(Sought sought, String field) {
		return new Highlighter(field, WantedWords.query(((TextSearch) sought).criterion(), field));
	}

	/**
	 * Return the passages of a text that show such words.
	 * @param text the text
	 * @return the passages, in order
	 */
	public List<Excerpt> excerpts(String text) {
		return Excerpt.of(text, spans(text));
	}

	private List<TextSpan> spans(String text) {
		MemoryIndex index = new MemoryIndex(true);
		index.addField(this.field, text, TextAnalysis.STEM_ANALYZER);
		index.addField(this.field + TextAnalysis.AS_WRITTEN, text, TextAnalysis.WORD_ANALYZER);
		IndexSearcher searcher = index.createSearcher();
		LeafReaderContext entry = searcher.getIndexReader().leaves().get(0);
		Set<TextSpan> spans = new TreeSet<>();
		try {
			Matches matches = searcher.createWeight(searcher.rewrite(this.query), ScoreMode.COMPLETE_NO_SCORES, 1)
				.matches(entry, 0);
			for (String found : (matches != null) ? matches : Set.<String>of()) {
				add(spans, matches.getMatches(found));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("An index in memory cannot fail to be read", ex);
		}
		return TextSpan.withoutOverlaps(spans);
	}

	// of words that are near each other, those and not what is between them
	private static void add(Set<TextSpan> spans, @Nullable MatchesIterator found) throws IOException {
		while (found != null && found.next()) {
			MatchesIterator parts = found.getSubMatches();
			if (parts != null) {
				add(spans, parts);
			}
			else {
				spans.add(new TextSpan(found.startOffset(), found.endOffset()));
			}
		}
	}

}
