package org.meetingrecords.person;

/**
 * A person who was merged into another.
 *
 * @param formerId the global id that the person had
 * @param slug the slug that the person had
 * @param name the name that the person had
 */
record MergedPerson(String formerId, String slug, String name) {

}
