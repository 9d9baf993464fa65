package org.meetingrecords.paging;

/**
 * A side of a page: what comes before it in the list, or what follows.
 */
enum Side {

	BEFORE, AFTER

}
