package org.meetingrecords.paging;

/**
 * Why an index gave an item.
 *
 * @param sought what was sought
 * @param score how well the item fits; larger is better, and only comparable within one
 * list
 */
public record Match(Sought sought, double score) {

}
