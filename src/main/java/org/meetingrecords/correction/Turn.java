package org.meetingrecords.correction;

/**
 * A turn of one edition of a transcript.
 *
 * @param voice what tells the one who speaks from the others
 * @param text what is said
 */
public record Turn(String voice, String text) {

}
