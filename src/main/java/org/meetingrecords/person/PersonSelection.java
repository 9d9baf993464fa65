package org.meetingrecords.person;

import org.jspecify.annotations.Nullable;

/**
 * Which people a field wants, and in which order.
 *
 * @param filter which of them count; all if null
 * @param orderBy in which order
 */
record PersonSelection(@Nullable PersonFilter filter, PersonOrder orderBy) {

}
