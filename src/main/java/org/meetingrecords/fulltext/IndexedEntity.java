package org.meetingrecords.fulltext;

import org.jspecify.annotations.Nullable;

/**
 * An entity that the index has entries of, as the feature that owns it declares it.
 *
 * @param type the entity
 * @param ofMeetings the statement in HQL that reads those that change with any of some
 * {@code :meetings}
 * @param withdrawn the statement in HQL that reads the ids of those that some
 * {@code :meetings} had, and have no more; null if none ever goes
 */
public record IndexedEntity(Class<?> type, String ofMeetings, @Nullable String withdrawn) {

}
