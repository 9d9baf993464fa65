package org.meetingrecords.utterance;

import org.jspecify.annotations.Nullable;

/**
 * Who says an utterance.
 *
 * @param label the label as printed at this turn
 * @param participantId the speaker as a participant of the meeting
 * @param personId who that is across all meetings; null for a voice without a name
 */
record Speaker(String label, Long participantId, @Nullable Long personId) {

}
