package org.meetingrecords.paging;

/**
 * That an expression is one of some ids: takes the place of a value in a condition.
 *
 * @param path the expression
 * @param ids the ids
 */
record Among(String path, Ids ids) {

}
