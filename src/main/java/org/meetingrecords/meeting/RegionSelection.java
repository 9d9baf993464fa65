package org.meetingrecords.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Which regions a field wants, and in which order.
 *
 * @param filter which of them count; all if null
 * @param orderBy in which order
 */
record RegionSelection(@Nullable RegionFilter filter, RegionOrder orderBy) {

}
