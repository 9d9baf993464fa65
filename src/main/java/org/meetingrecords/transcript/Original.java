package org.meetingrecords.transcript;

/**
 * A file as a reader gets it.
 *
 * @param name its name, without folders
 * @param text the whole text, with line feeds as its only line ends
 * @param defaults what holds where it does not say
 */
public record Original(String name, String text, Defaults defaults) {

}
