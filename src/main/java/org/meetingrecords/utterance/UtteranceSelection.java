package org.meetingrecords.utterance;

import org.jspecify.annotations.Nullable;

/**
 * Which utterances a field wants, and in which order.
 *
 * @param filter which of them count; all if null
 * @param orderBy in which order
 */
record UtteranceSelection(@Nullable UtteranceFilter filter, UtteranceOrder orderBy) {

}
