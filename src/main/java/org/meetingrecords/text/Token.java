package org.meetingrecords.text;

/**
 * A word of a text.
 *
 * @param stem its form without endings, in lower case
 * @param text its form as written, without characters that are not seen
 * @param start where it starts in the text
 * @param end where it ends, exclusive
 * @param joins whether a phrase may go on from the word before it to this one
 */
public record Token(String stem, String text, int start, int end, boolean joins) {

}
