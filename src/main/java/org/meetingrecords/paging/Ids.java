package org.meetingrecords.paging;

/**
 * Ids that a small statement finds before the one that wants them. A database that sees
 * the ids themselves knows how many rows they have, and plans for those.
 *
 * @param select the start of the small statement, up to its {@code where}
 * @param where which of its rows count
 */
record Ids(String select, Condition where) {

	/** Stands in the text of a condition where these ids are compared, behind a path. */
	static final String MARK = " among ?";

}
