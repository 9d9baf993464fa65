package org.meetingrecords.fulltext;

/**
 * An entity that the index has entries of, as the feature that owns it declares it.
 *
 * @param type the entity
 * @param ofMeetings the statement in HQL that reads those that change with any of some
 * {@code :meetings}
 */
public record IndexedEntity(Class<?> type, String ofMeetings) {

}
