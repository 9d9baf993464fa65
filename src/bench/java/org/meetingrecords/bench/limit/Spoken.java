package org.meetingrecords.bench.limit;

import org.jspecify.annotations.Nullable;

/**
 * A row of an utterance, its texts as the database sent them.
 *
 * @param id the utterance's number
 * @param ref the utterance's ref
 * @param text the words spoken
 * @param role the speaker's role
 * @param person the speaker's name
 * @param title the meeting's title
 * @param date the meeting's day
 */
record Spoken(long id, byte[] ref, byte[] text, byte @Nullable [] role, byte @Nullable [] person,
		byte @Nullable [] title, byte @Nullable [] date) {

}
