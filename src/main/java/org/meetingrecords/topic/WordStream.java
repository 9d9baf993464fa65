package org.meetingrecords.topic;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.meetingrecords.text.Token;

/**
 * Gives the words of a text to Lucene: each in all its forms, at one position. Positions
 * count words alone, so that a comma does not make two words less near; whether a phrase
 * may go on to a word is in its terms instead.
 */
final class WordStream extends TokenStream {

	private static final List<Form> FORMS = List.of(Form.values());

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

	private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

	private final Iterator<Entry> entries;

	private int position = -1;

	/**
	 * Create a stream.
	 * @param tokens the words of a text
	 * @param wanted the terms that rules have: all others are left out
	 */
	WordStream(List<Token> tokens, Set<String> wanted) {
		List<Entry> all = new ArrayList<>();
		for (int i = 0; i < tokens.size(); i++) {
			for (Form form : FORMS) {
				add(all, form.term(tokens.get(i)), tokens.get(i), i, wanted);
				if (tokens.get(i).joins()) {
					add(all, form.joinedTerm(tokens.get(i)), tokens.get(i), i, wanted);
				}
			}
		}
		this.entries = all.iterator();
	}

	private static void add(List<Entry> entries, String term, Token token, int position, Set<String> wanted) {
		if (wanted.contains(term)) {
			entries.add(new Entry(term, token, position));
		}
	}

	boolean isEmpty() {
		return !this.entries.hasNext();
	}

	@Override
	public boolean incrementToken() {
		clearAttributes();
		if (!this.entries.hasNext()) {
			return false;
		}
		Entry entry = this.entries.next();
		this.term.append(entry.term());
		this.offset.setOffset(entry.token().start(), entry.token().end());
		this.increment.setPositionIncrement(entry.position() - this.position);
		this.position = entry.position();
		return true;
	}

	private record Entry(String term, Token token, int position) {

	}

}
