package org.meetingrecords.meeting;

/**
 * A photo that a page shows.
 *
 * @param caption the caption as printed
 */
record Photo(String caption) {

}
