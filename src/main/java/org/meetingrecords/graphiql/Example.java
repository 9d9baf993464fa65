package org.meetingrecords.graphiql;

/**
 * A query to start from.
 *
 * @param name the name of its file, without the ending
 * @param query the document, with a comment that tells what it answers
 * @param variables the variables as JSON text
 */
record Example(String name, String query, String variables) {

}
