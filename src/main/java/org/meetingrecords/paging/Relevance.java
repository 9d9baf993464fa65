package org.meetingrecords.paging;

/**
 * How well something fits what is sought.
 *
 * @param number larger is better: the score times {@link #PRECISION}, rounded
 * @param basis what the score was computed from beside the thing itself, in a form that
 * the index reads again: by it, everything has the same score on the next page, whatever
 * was added meanwhile
 */
public record Relevance(long number, String basis) {

	/** The name of the order's key. */
	public static final String NAME = "relevance";

	/** What a score is multiplied with: scores that differ by less are the same. */
	public static final double PRECISION = 10_000;

	static Relevance parse(String text) {
		int space = text.indexOf(' ');
		return new Relevance(Long.parseLong(text.substring(0, space)), text.substring(space + 1));
	}

	@Override
	public String toString() {
		return this.number + " " + this.basis;
	}

}
