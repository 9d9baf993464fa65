package org.meetingrecords.person;

/**
 * Who is not the person whom an editor or the list of spellings took for the same.
 *
 * @param id the id that the person had before the merge
 */
record SplitPersonInput(String id) {

}
