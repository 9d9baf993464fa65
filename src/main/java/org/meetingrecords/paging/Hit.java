package org.meetingrecords.paging;

import java.util.List;

/**
 * What an index found.
 *
 * @param id the number of the row that it stands for
 * @param place where it stands in the order that was asked for: a value for each key
 * @param score how well it fits; larger is better, and only comparable within one list
 */
public record Hit(long id, List<Object> place, double score) {

}
