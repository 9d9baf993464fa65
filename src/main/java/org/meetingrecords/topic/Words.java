package org.meetingrecords.topic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

/**
 * The words of an indexed text.
 */
final class Words {

	static final String FIELD = "words";

	private final LeafReader reader;

	private final int document;

	private final Map<String, List<Span>> known = new HashMap<>();

	Words(LeafReader reader, int document) {
		this.reader = reader;
		this.document = document;
	}

	/**
	 * Return where a term stands.
	 * @param term the term
	 * @return the places, in order
	 * @throws IOException if the index cannot be read
	 */
	List<Span> of(String term) throws IOException {
		List<Span> spans = this.known.get(term);
		if (spans == null) {
			spans = read(term);
			this.known.put(term, spans);
		}
		return spans;
	}

	private List<Span> read(String term) throws IOException {
		PostingsEnum postings = this.reader.postings(new Term(FIELD, term), PostingsEnum.OFFSETS);
		if (postings == null || postings.advance(this.document) != this.document) {
			return List.of();
		}
		List<Span> spans = new ArrayList<>();
		for (int i = 0; i < postings.freq(); i++) {
			int position = postings.nextPosition();
			spans.add(new Span(position, position, postings.startOffset(), postings.endOffset()));
		}
		return spans;
	}

}
