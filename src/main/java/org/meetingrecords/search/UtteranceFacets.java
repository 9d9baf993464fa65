package org.meetingrecords.search;

import org.meetingrecords.paging.KeysetConnection;

/**
 * Which list of utterances is to be counted. The numbers themselves are counted when they
 * are asked for.
 *
 * @param list the list
 */
record UtteranceFacets(KeysetConnection<?> list) {

}
