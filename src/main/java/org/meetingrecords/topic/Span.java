package org.meetingrecords.topic;

import org.meetingrecords.text.Token;

/**
 * Words of a paragraph that follow each other. Their places are numbers of which each
 * paragraph has a range of its own: none of its words is near to one of another.
 *
 * @param first the place of the first word
 * @param last the place of the last word
 * @param start where the first starts in the paragraph, in UTF-16 units from 0
 * @param end where the last ends in it, exclusive
 * @param joins whether a phrase may go on to them from the word before them
 */
record Span(int first, int last, int start, int end, boolean joins) {

	/** More than the words of an utterance: the archive holds 1,000,000 characters. */
	private static final int RANGE = 1 << 21;

	/** How many paragraphs there are numbers for. */
	static final int PARAGRAPHS = Integer.MAX_VALUE / RANGE;

	static Span of(Token token, int paragraph, int word) {
		int place = paragraph * RANGE + word;
		return new Span(place, place, token.start(), token.end(), token.joins());
	}

	int paragraph() {
		return this.first / RANGE;
	}

	Span to(Span other) {
		return new Span(this.first, other.last, this.start, other.end, this.joins);
	}

	boolean overlaps(Span other) {
		return this.first <= other.last && other.first <= this.last;
	}

	int length() {
		return this.end - this.start;
	}

}
