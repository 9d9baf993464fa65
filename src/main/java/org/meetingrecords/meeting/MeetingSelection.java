package org.meetingrecords.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Which meetings a field wants, and in which order.
 *
 * @param filter which of them count; all if null
 * @param orderBy in which order
 */
record MeetingSelection(@Nullable MeetingFilter filter, MeetingOrder orderBy) {

}
