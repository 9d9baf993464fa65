package org.meetingrecords.topic;

/**
 * Words of a text that follow each other.
 *
 * @param first which word is the first, from 0
 * @param last which word is the last
 * @param start where the first starts, in UTF-16 units from 0
 * @param end where the last ends, exclusive
 */
record Span(int first, int last, int start, int end) {

	Span to(Span other) {
		return new Span(this.first, other.last, this.start, other.end);
	}

	boolean overlaps(Span other) {
		return this.first <= other.last && other.first <= this.last;
	}

	int length() {
		return this.end - this.start;
	}

}
