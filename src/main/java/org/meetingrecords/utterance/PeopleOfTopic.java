package org.meetingrecords.utterance;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.person.PersonFilter;

/**
 * Which people who speak about a topic a field wants, and in which order.
 *
 * @param filter which of them count; all if null
 * @param orderBy in which order
 */
record PeopleOfTopic(@Nullable PersonFilter filter, PersonTopicOrder orderBy) {

}
