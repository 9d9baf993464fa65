package org.meetingrecords.topic;

import org.jspecify.annotations.Nullable;

/**
 * Which topics a field wants, and in which order.
 *
 * @param filter which of them count; all if null
 * @param orderBy in which order
 */
record TopicSelection(@Nullable TopicFilter filter, TopicOrder orderBy) {

}
