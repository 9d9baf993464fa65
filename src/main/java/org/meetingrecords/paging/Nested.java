package org.meetingrecords.paging;

/**
 * A list that is paged for each of many parents.
 *
 * @param <E> the entity
 * @param <R> the record that clients see
 * @param listing the list
 * @param parent how its rows belong to parents
 */
record Nested<E, R>(Listing<E, R> listing, Parent parent) {

}
