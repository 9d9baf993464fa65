package org.meetingrecords.bench.data;

import java.time.OffsetDateTime;

/**
 * Where a transcript belongs.
 *
 * @param meeting the meeting's number
 * @param slug its slug
 * @param moment when it was held
 */
record Heading(long meeting, String slug, OffsetDateTime moment) {

}
