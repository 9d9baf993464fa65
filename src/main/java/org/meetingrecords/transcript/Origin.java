package org.meetingrecords.transcript;

/**
 * A file that a transcript was read from.
 *
 * @param name its name, without folders
 * @param sha256 the SHA-256 of its bytes, in hexadecimal
 */
public record Origin(String name, String sha256) {

}
