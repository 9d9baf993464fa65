package org.meetingrecords.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Which participants a field wants, and in which order.
 *
 * @param filter which of them count; all if null
 * @param orderBy in which order
 */
record ParticipantSelection(@Nullable ParticipantFilter filter, ParticipantOrder orderBy) {

}
