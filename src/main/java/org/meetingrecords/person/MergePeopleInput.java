package org.meetingrecords.person;

import java.util.List;

/**
 * Which people are one.
 *
 * @param into the id of the person who stays
 * @param from the ids of those who turned out to be that person
 */
record MergePeopleInput(String into, List<String> from) {

}
