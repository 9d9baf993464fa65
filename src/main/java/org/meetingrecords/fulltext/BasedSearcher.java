package org.meetingrecords.fulltext;

import java.io.IOException;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.jspecify.annotations.Nullable;

/**
 * Scores entries on a given basis.
 */
class BasedSearcher extends IndexSearcher {

	private final Basis basis;

	BasedSearcher(IndexReader reader, Basis basis) {
		super(reader);
		this.basis = basis;
	}

	@Override
	public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) throws IOException {
		return this.basis.of(term, super.termStatistics(term, docFreq, totalTermFreq));
	}

	@Override
	public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
		CollectionStatistics now = super.collectionStatistics(field);
		return (now != null) ? this.basis.of(now) : null;
	}

}
