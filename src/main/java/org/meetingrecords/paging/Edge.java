package org.meetingrecords.paging;

/**
 * An item of a page.
 *
 * @param <R> the record that clients see
 * @param cursor where the item stands in its list
 * @param node the item
 */
public record Edge<R>(String cursor, R node) {

}
