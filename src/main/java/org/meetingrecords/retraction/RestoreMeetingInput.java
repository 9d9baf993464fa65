package org.meetingrecords.retraction;

import org.jspecify.annotations.Nullable;

/**
 * Which meeting is to be restored.
 *
 * @param id its id
 * @param reason why; null if the editor does not say
 */
record RestoreMeetingInput(String id, @Nullable String reason) {

}
